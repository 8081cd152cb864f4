/** Numbers in order, those that follow each other as a span: `0-3, 7`. */
export function spans(numbers: number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const found: Array<[number, number]> = [];
  for (const number of sorted) {
    const last = found[found.length - 1];
    if (last && last[1] === number - 1) {
      last[1] = number;
    } else {
      found.push([number, number]);
    }
  }
  return found
    .flatMap(([from, to]) => {
      if (to - from > 1) {
        return `${from}-${to}`;
      }
      return to === from ? from : [from, to];
    })
    .join(', ');
}
