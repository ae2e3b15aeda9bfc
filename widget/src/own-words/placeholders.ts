/** What the gaps of messages are filled with, in the order of their arguments; of one name they are the same everywhere. */
export const placeholders: Readonly<Record<string, readonly string[]>> = {
  ...{ all: ['count'], shown: ['count'], arrived: ['count'], becameClosed: ['title'] },
  ...{ stale: ['time'], remove: ['label'], applyTo: ['title'] },
  ...{ closedBecause: ['reason'], closesIn: ['days'] },
  ...{ remoteIn: ['place'], placesMore: ['place', 'more', 'total'] },
  ...{ payUpTo: ['amount'], payFrom: ['amount'], payMonths: ['months'] },
  ...{ since: ['date'], stage: ['name', 'position', 'total'], pair: ['enterprise', 'college'] },
  ...{ onlineToo: ['place'], thereAt: ['time'], viewers: ['count'], peak: ['count'], visits: ['count'] },
  ...{ unfoldOf: ['title'], foldOf: ['title'], watchAt: ['host'], fullPicture: ['alt'] },
  ...{ morePictures: ['count'], allPictures: ['count'] },
  ...{ play: ['title'], playFor: ['title', 'length'], film: ['title'] },
  ...{ detailsOf: ['title'], graduates: ['year'], people: ['count'] },
  ...{ position: ['first', 'last', 'total'] },
};
