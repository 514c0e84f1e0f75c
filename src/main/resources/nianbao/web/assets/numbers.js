const EMPTY = /^(|[-—–－/／]+|无|零)$/;
const UNIT = /(万元|件|条|个|项|次|宗|份)$/;

/**
 * A number as people type or paste it: full-width digits, spaces, thousands commas and a unit after
 * it are tolerated, a dash or 无 stands for nothing.
 *
 * @param {string} typed
 * @returns {{text: string, valid: boolean}} digits as the YAML takes them, "" for nothing
 */
export function readNumber(typed) {
  const plain = typed.normalize("NFKC").replace(/\s/g, "").replace(UNIT, "");
  if (EMPTY.test(plain)) {
    return {text: "", valid: true};
  }
  const digits = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replace(/,/g, "") : plain;
  if (!/^\d+(\.\d+)?$/.test(digits)) {
    return {text: typed, valid: false};
  }
  return {text: digits.replace(/^0+(?=\d)/, ""), valid: true};
}

/** A sum without the dust that binary fractions leave. */
export function sum(numbers) {
  return Math.round(numbers.reduce((total, each) => total + each, 0) * 1e6) / 1e6;
}
