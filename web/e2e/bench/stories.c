/*
 * Greedy decoding with a model of stories15M's shape (RMSNorm, rotary positions, SwiGLU, a tied head) and random
 * weights, in plain C: the peer of the browser benchmark's rows of that name. One thread. Weights are float32,
 * [outputs][inputs], and a product is one dot product an output.
 *
 *   gcc -O3 -o stories stories.c -lm && ./stories 256
 *
 * prints the tokens it made in a second. With -Ofast the compiler may reorder sums, and uses SIMD for them.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
  D_MODEL = 288,
  D_MLP = 768,
  N_LAYERS = 6,
  N_HEADS = 6,
  D_HEAD = D_MODEL / N_HEADS,
  VOCAB_SIZE = 32000,
  N_CTX = 256
};

typedef struct {
  float *wq, *wk, *wv, *wo, *w_gate, *w_up, *w_down, *attn_gain, *mlp_gain, *keys, *values;
} Layer;

static Layer layers[N_LAYERS];
static float *embedding, *gain;
static float x[D_MODEL], h[D_MODEL], q[D_MODEL], z[D_MODEL], out[D_MODEL];
static float gate[D_MLP], up[D_MLP], scores[N_CTX], logits[VOCAB_SIZE];

static float *allocate(size_t count) {
  float *p = malloc(count * sizeof(float));
  if (p == NULL) {
    fprintf(stderr, "stories: no memory for %zu floats\n", count);
    exit(1);
  }
  return p;
}

static float *weights(size_t count) {
  static unsigned state = 1;
  float *w = allocate(count);
  for (size_t i = 0; i < count; i++) {
    state = state * 1664525u + 1013904223u;
    w[i] = (float)(state >> 8) / (1 << 24) - 0.5f;
  }
  return w;
}

static float *ones(size_t count) {
  float *w = allocate(count);
  for (size_t i = 0; i < count; i++) w[i] = 1;
  return w;
}

/* y [n] = w [n][k] x [k] */
static void matvec(float *restrict y, const float *restrict v, const float *restrict w, int k, int n) {
  for (int i = 0; i < n; i++) {
    float sum = 0;
    const float *row = w + (size_t)i * k;
    for (int j = 0; j < k; j++) sum += row[j] * v[j];
    y[i] = sum;
  }
}

static void rms_norm(float *y, const float *v, const float *g) {
  float sum = 0;
  for (int i = 0; i < D_MODEL; i++) sum += v[i] * v[i];
  float s = 1 / sqrtf(sum / D_MODEL + 1e-5f);
  for (int i = 0; i < D_MODEL; i++) y[i] = v[i] * s * g[i];
}

static void rotate(float *v, int position) {
  for (int i = 0; i < D_MODEL; i += 2) {
    float angle = position * powf(10000, -(float)(i % D_HEAD) / D_HEAD);
    float c = cosf(angle), s = sinf(angle), a = v[i], b = v[i + 1];
    v[i] = a * c - b * s;
    v[i + 1] = a * s + b * c;
  }
}

static void attend(const Layer *l, int position) {
  for (int head = 0; head < N_HEADS; head++) {
    const float *qh = q + head * D_HEAD;
    float largest = -INFINITY, sum = 0;
    for (int t = 0; t <= position; t++) {
      const float *key = l->keys + (size_t)t * D_MODEL + head * D_HEAD;
      float score = 0;
      for (int i = 0; i < D_HEAD; i++) score += qh[i] * key[i];
      scores[t] = score / sqrtf(D_HEAD);
      if (scores[t] > largest) largest = scores[t];
    }
    for (int t = 0; t <= position; t++) sum += scores[t] = expf(scores[t] - largest);
    float *zh = z + head * D_HEAD;
    memset(zh, 0, D_HEAD * sizeof(float));
    for (int t = 0; t <= position; t++) {
      const float *value = l->values + (size_t)t * D_MODEL + head * D_HEAD;
      float p = scores[t] / sum;
      for (int i = 0; i < D_HEAD; i++) zh[i] += p * value[i];
    }
  }
}

static int next(int token, int position) {
  memcpy(x, embedding + (size_t)token * D_MODEL, sizeof x);
  for (int i = 0; i < N_LAYERS; i++) {
    Layer *l = &layers[i];
    float *key = l->keys + (size_t)position * D_MODEL, *value = l->values + (size_t)position * D_MODEL;
    rms_norm(h, x, l->attn_gain);
    matvec(q, h, l->wq, D_MODEL, D_MODEL);
    matvec(key, h, l->wk, D_MODEL, D_MODEL);
    matvec(value, h, l->wv, D_MODEL, D_MODEL);
    rotate(q, position);
    rotate(key, position);
    attend(l, position);
    matvec(out, z, l->wo, D_MODEL, D_MODEL);
    for (int j = 0; j < D_MODEL; j++) x[j] += out[j];
    rms_norm(h, x, l->mlp_gain);
    matvec(gate, h, l->w_gate, D_MODEL, D_MLP);
    matvec(up, h, l->w_up, D_MODEL, D_MLP);
    for (int j = 0; j < D_MLP; j++) gate[j] = gate[j] / (1 + expf(-gate[j])) * up[j];
    matvec(out, gate, l->w_down, D_MLP, D_MODEL);
    for (int j = 0; j < D_MODEL; j++) x[j] += out[j];
  }
  rms_norm(h, x, gain);
  matvec(logits, h, embedding, D_MODEL, VOCAB_SIZE);
  int best = 0;
  for (int i = 1; i < VOCAB_SIZE; i++) best = logits[i] > logits[best] ? i : best;
  return best;
}

int main(int argc, char **argv) {
  int count = argc > 1 ? atoi(argv[1]) : N_CTX;
  if (count < 1) {
    fprintf(stderr, "usage: stories [tokens, at least 1]\n");
    return 2;
  }
  size_t square = (size_t)D_MODEL * D_MODEL, mlp = (size_t)D_MODEL * D_MLP;
  for (int i = 0; i < N_LAYERS; i++) {
    float *keys = allocate((size_t)N_CTX * D_MODEL), *values = allocate((size_t)N_CTX * D_MODEL);
    layers[i] = (Layer){weights(square), weights(square), weights(square), weights(square), weights(mlp),
                        weights(mlp), weights(mlp), ones(D_MODEL), ones(D_MODEL), keys, values};
  }
  embedding = weights((size_t)VOCAB_SIZE * D_MODEL);
  gain = ones(D_MODEL);
  int token = next(1, 0); /* warm */
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (int i = 0; i < count; i++) token = next(token, i % N_CTX);
  clock_gettime(CLOCK_MONOTONIC, &end);
  double seconds = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
  printf("%.3f\n", count / seconds);
  fprintf(stderr, "last token %d\n", token);
  return 0;
}
