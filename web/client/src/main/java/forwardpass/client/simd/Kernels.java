package forwardpass.client.simd;

import org.teavm.jso.JSObject;

/**
 * What {@link KernelModule} exports. Every int that names a tensor is an address in bytes. TeaVM
 * passes at most twelve arguments.
 */
interface Kernels extends JSObject {
  void pack(int b, int transposed, int to, int k, int n);

  void packedProduct(int a, int panels, int c, int m, int k, int n);

  void product(
      int a, int transposedA, int b, int transposedB, int c, int m, int k, int n, int panel);

  void rowProduct(int a, int b, int c, int k, int n);

  void int8Product(
      int a,
      int w,
      int scales,
      int c,
      int m,
      int k,
      int n,
      int blockSize,
      int wPanel,
      int scalesPanel,
      int scratch);

  void int8Column(int w, int scale, int y, int k, int blockSize);

  void exp(int x, int y, int n);

  void log(int x, int y, int n);

  void tanh(int x, int y, int n);

  void erf(int x, int y, int n);

  void sqrt(int x, int y, int n);

  void reciprocal(int x, int y, int n);

  void relu(int x, int y, int n);

  void step(int x, int y, int n);

  void geluExact(int x, int y, int n);

  void geluTanh(int x, int y, int n);

  void silu(int x, int y, int n);

  void swiGlu(int gate, int up, int y, int n);

  void affine(int x, float scale, float shift, int y, int n);

  void add(int a, int aStep, int b, int bStep, int out, int n);

  void subtract(int a, int aStep, int b, int bStep, int out, int n);

  void multiply(int a, int aStep, int b, int bStep, int out, int n);

  void divide(int a, int aStep, int b, int bStep, int out, int n);

  void fill(int y, float value, int n);

  void copy(int from, int fromRow, int to, int toRow, int rows, int bytes);

  void copySteps(int from, int fromStep, int to, int toStep, int n);

  void rotary(
      int x, int cos, int sin, int y, int blocks, int rows, int pairs, int step, int offset);

  void adamW(int parameter, int gradient, int mean, int square, int numbers, int n);

  void sumRows(int x, int y, int rows, int n);

  void maxRows(int x, int y, int rows, int n);

  void softmaxRows(int x, int y, int rows, int n, int visible);

  void softmaxBackward(int y, int dy, int dx, int rows, int n);

  void attendOne(
      int q,
      int k,
      int v,
      int z,
      int kvHeads,
      int group,
      int nKeys,
      int dHead,
      int capacity,
      float scale,
      int scores,
      int panel);

  void layerNorm(int x, int gain, int bias, float epsilon, int y, int rows, int n);

  void rmsNorm(int x, int gain, float epsilon, int y, int rows, int n);
}
