/** Parts a cell that holds a list, such as `CNC, PLC`, `数控、编程` or `'数控', 'PLC'`. */
export function splitCell(cell: string | undefined): string[] {
  const parts = (cell ?? '')
    .split(/[,，;；、|\n]/)
    .map((part) => part.replace(/^[\s'"‘’“”[\]]+|[\s'"‘’“”[\]]+$/g, ''))
    .filter((part) => part !== '');
  return [...new Set(parts)];
}

const benefit =
  /险|一金|二金|奖金|年终奖|补贴|补助|福利|年假|体检|旅游|双休|弹性工作|班车|工作餐|下午茶|食宿|包吃|包住|培训|团建|股票|期权|分红|全勤|餐补|insurance|401\(?k|paid leave/i;

/** Says whether a tag tells what the employer gives rather than what it asks for; boards mix the two. */
export function isBenefit(tag: string): boolean {
  return benefit.test(tag);
}
