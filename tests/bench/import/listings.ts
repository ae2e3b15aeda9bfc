const companies = 1_400;
const roles = [
  'Mechanical Design',
  'Power Electronics',
  'CNC Process',
  'Control Systems',
  'Robotics',
  'Quality',
];
const places = [
  'Hangzhou, China',
  'Shenyang, China',
  'Munich, Germany',
  'Austin, TX',
  'Remote',
  'Toronto, ON, Canada',
];

/** Makes a student list of so many internships; the same list every time. */
export function makeListings(rows: number): string {
  const listings = Array.from({ length: rows }, (_, index) => {
    const company = (index * 7919) % companies;
    const posted = 1_690_000_000 + index * 3600;
    return {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      company_name: `Company ${company}`,
      company_url: '',
      title: `${roles[index % roles.length]} Intern ${Math.floor(index / roles.length)}`,
      locations: [places[index % places.length], places[(index * 5 + 1) % places.length]],
      terms: [`Summer ${2025 + (index % 3)}`],
      sponsorship: 'Other',
      url: `https://jobs.example.com/${company}/posting/${index}`,
      active: index % 5 === 0,
      is_visible: index % 10 !== 0,
      date_posted: posted,
      date_updated: posted + 86_400,
      source: 'list',
    };
  });
  return JSON.stringify(listings);
}
