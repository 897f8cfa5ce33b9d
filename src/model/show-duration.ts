/** `3 h 12 min`, `45 min`, `1 min 1 s`, `20 s`, `2 days 4 h`; to the second below an hour, to the minute above. */
export function showDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const join = (many: number, unit: string, few: number, small: string): string =>
    few === 0 ? `${many} ${unit}` : `${many} ${unit} ${few} ${small}`;
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return join(minutes, 'min', whole % 60, 's');
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return join(hours, 'h', minutes % 60, 'min');
  return join(Math.floor(hours / 24), 'days', hours % 24, 'h');
}
