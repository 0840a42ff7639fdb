const en = {
  news: (what: string): string => `New: ${what}`,
};

export default en;
