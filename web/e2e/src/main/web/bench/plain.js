// Products in plain JavaScript, as fast as we know how: eight sums over a transposed right side for many rows, four
// rows of the right side at a time for one. "Plain JavaScript" in the benchmark is this.

export function plainMatmul(a, b, m, k, n) {
  const c = new Float32Array(m * n);
  if (m === 1) {
    return () => row(a, b, c, k, n);
  }
  const bt = new Float32Array(k * n);
  for (let i = 0; i < k; i++) for (let j = 0; j < n; j++) bt[j * k + i] = b[i * n + j];
  return () => tiles(a, bt, c, m, k, n);
}

function row(a, b, c, k, n) {
  c.fill(0);
  for (let i = 0; i < k; i += 4) {
    const a0 = a[i], a1 = a[i + 1], a2 = a[i + 2], a3 = a[i + 3];
    const r0 = i * n, r1 = r0 + n, r2 = r1 + n, r3 = r2 + n;
    for (let j = 0; j < n; j++) {
      c[j] += a0 * b[r0 + j] + a1 * b[r1 + j] + a2 * b[r2 + j] + a3 * b[r3 + j];
    }
  }
}

function tiles(a, bt, c, m, k, n) {
  for (let i = 0; i < m; i += 2) {
    const a0 = i * k, a1 = a0 + k;
    for (let j = 0; j < n; j += 4) {
      const b0 = j * k, b1 = b0 + k, b2 = b1 + k, b3 = b2 + k;
      let c00 = 0, c01 = 0, c02 = 0, c03 = 0, c10 = 0, c11 = 0, c12 = 0, c13 = 0;
      for (let x = 0; x < k; x++) {
        const p = a[a0 + x], q = a[a1 + x];
        const s = bt[b0 + x], t = bt[b1 + x], u = bt[b2 + x], v = bt[b3 + x];
        c00 += p * s; c01 += p * t; c02 += p * u; c03 += p * v;
        c10 += q * s; c11 += q * t; c12 += q * u; c13 += q * v;
      }
      const o = i * n + j;
      c[o] = c00; c[o + 1] = c01; c[o + 2] = c02; c[o + 3] = c03;
      c[o + n] = c10; c[o + n + 1] = c11; c[o + n + 2] = c12; c[o + n + 3] = c13;
    }
  }
}
