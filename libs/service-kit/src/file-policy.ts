/** Content-Security-Policy of an answer that somebody uploaded: should a browser show it after all, it is of no origin, and neither runs nor loads. */
export const filePolicy = `sandbox; default-src 'none'`;
