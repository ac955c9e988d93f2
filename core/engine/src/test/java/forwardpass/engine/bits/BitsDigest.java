package forwardpass.engine.bits;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.format.ParsedDecimal;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Binary;
import forwardpass.engine.numeric.Erf;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.numeric.Tanh;
import forwardpass.engine.numeric.Trig;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxFloat32Steps;
import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.engine.random.Rng;
import java.util.function.DoubleUnaryOperator;

/**
 * A hash of every bit that the engine's basics give on many arguments: one line a function.
 *
 * <p>Plain Java with a main, so that it runs on the JVM, in WebAssembly and in JavaScript alike:
 * the lines must be the same.
 */
public final class BitsDigest {
  private static final int POINTS = 20_000;

  private BitsDigest() {}

  /** Prints {@code name hexdigest} for each function. */
  public static void main(String[] args) {
    for (String line : lines()) {
      System.out.println(line);
    }
  }

  /** What main prints. */
  public static String[] lines() {
    return new String[] {
      line("numeric.exp", ofFunction(Exp::exp, 720)),
      line("numeric.expm1", ofFunction(Exp::expm1, 60)),
      line("numeric.log", ofFunction(Log::log, 10)),
      line("numeric.log1p", ofFunction(Log::log1p, 3)),
      line("numeric.tanh", ofFunction(Tanh::tanh, 23)),
      line("numeric.sin", ofFunction(Trig::sin, 1e6)),
      line("numeric.cos", ofFunction(Trig::cos, 1e6)),
      line("numeric.erf", ofFunction(Erf::erf, 7)),
      line("numeric.erfc", ofFunction(Erf::erfc, 28)),
      line("numeric.pow", ofPow()),
      line("numeric.binary", ofBinary()),
      line("numeric.rounding", ofFunction(BitsDigest::roundedHalf, 1000)),
      line("random.rng", ofRng()),
      line("format.write", ofWriting()),
      line("format.parse", ofReading()),
      line("probability.softmax", ofSoftmax()),
      line("probability.softmaxFloat32", ofSoftmaxFloat32()),
      line("linalg.vectors", ofVectors())
    };
  }

  private static String line(String name, BitHash digest) {
    return name + ' ' + digest.hex();
  }

  private static BitHash ofFunction(DoubleUnaryOperator function, double range) {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(1);
    for (int i = 0; i < POINTS; i++) {
      digest.add(function.applyAsDouble((2 * rng.nextDouble() - 1) * range));
      digest.add(function.applyAsDouble(anyDouble(rng)));
    }
    return digest;
  }

  /** Every second argument is a tie. */
  private static double roundedHalf(double x) {
    return Rounding.rint(x) + Rounding.rint(Math.floor(x) + 0.5);
  }

  private static BitHash ofPow() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(2);
    for (int i = 0; i < POINTS; i++) {
      digest.add(Pow.pow(100 * rng.nextDouble(), 100 * rng.nextDouble() - 50));
      digest.add(Pow.pow(-10 * rng.nextDouble(), rng.nextInt(100) - 50));
      digest.add(Pow.pow(anyDouble(rng), anyDouble(rng)));
    }
    return digest;
  }

  private static BitHash ofBinary() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(3);
    for (int i = 0; i < POINTS; i++) {
      double x = anyDouble(rng);
      if (Math.abs(x) <= Double.MAX_VALUE && x != 0) {
        digest.add(Binary.exponent(x));
        digest.add(Binary.ulp(x));
        digest.add(Binary.scale(1 + rng.nextDouble(), rng.nextInt(2200) - 1100));
      }
    }
    return digest;
  }

  private static BitHash ofRng() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(4);
    int[] order = new int[52];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int i = 0; i < POINTS; i++) {
      digest.add(rng.nextInt());
      digest.add(rng.nextInt(1 + i));
      digest.add(rng.nextDouble());
      digest.add(rng.nextFloat());
      digest.add(rng.nextGaussian());
    }
    rng.shuffle(order);
    for (int entry : order) {
      digest.add(entry);
    }
    return digest;
  }

  private static BitHash ofWriting() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(5);
    for (int i = 0; i < POINTS / 10; i++) {
      double x = i % 8 == 0 ? anyDouble(rng) : 1000 * (rng.nextDouble() - 0.5);
      digest.add(Decimal.fixed(x, i % 21));
      digest.add(Decimal.fixed((i + 0.5) / 8, i % 4));
      digest.add(Decimal.shortest(x));
      digest.add(Decimal.shortest(rng.nextInt(100_000) / 1000.0));
      digest.add(Decimal.significant(x, 1 + i % 17));
      digest.add(Decimal.scientific(x, i % 17));
    }
    return digest;
  }

  private static BitHash ofReading() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(6);
    digest.add(Decimal.valueOf("-0"));
    digest.add(Decimal.valueOf("-1e-999"));
    for (int i = 0; i < POINTS / 10; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + rng.nextInt(20);
      for (int j = 0; j < length; j++) {
        text.append((char) ('0' + rng.nextInt(10)));
      }
      text.append(i % 50 == 0 ? "x" : "e");
      text.append(rng.nextInt(i % 10 == 0 ? 700 : 60) - (i % 10 == 0 ? 350 : 40));
      ParsedDecimal parsed = Decimal.parse(text.toString());
      if (parsed instanceof ParsedDecimal.Value number) {
        digest.add(number.value());
      } else if (parsed instanceof ParsedDecimal.Malformed malformed) {
        digest.add(malformed.position());
        digest.add(malformed.reason().name());
      }
    }
    return digest;
  }

  private static BitHash ofSoftmax() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(7);
    for (int i = 0; i < POINTS / 10; i++) {
      double[] logits = BitHash.gaussians(rng, 1 + rng.nextInt(20), 10);
      SoftmaxSteps steps = Softmax.steps(logits, i % 5 * 0.5);
      digest.add(steps.max());
      digest.add(steps.shifted());
      digest.add(steps.exps());
      digest.add(steps.sum());
      digest.add(steps.probabilities());
    }
    return digest;
  }

  private static BitHash ofSoftmaxFloat32() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(8);
    for (int i = 0; i < POINTS / 10; i++) {
      float[] logits = new float[1 + rng.nextInt(20)];
      for (int j = 0; j < logits.length; j++) {
        logits[j] = (float) (40 * rng.nextGaussian());
      }
      add(digest, Softmax.naiveFloat32(logits));
      add(digest, Softmax.stableFloat32(logits));
    }
    return digest;
  }

  private static BitHash ofVectors() {
    BitHash digest = new BitHash();
    Rng rng = Rng.seeded(9);
    for (int i = 0; i < POINTS / 10; i++) {
      int n = 1 + rng.nextInt(20);
      double[] a = BitHash.gaussians(rng, n, Binary.scale(1, rng.nextInt(1200) - 600));
      double[] b = BitHash.gaussians(rng, n, 1);
      digest.add(Vectors.dot(a, b));
      digest.add(Vectors.norm(a));
      digest.add(Vectors.cosine(a, b));
      digest.add(Vectors.distance(a, b));
      digest.add(Vectors.projection(a, b));
      digest.add(Vectors.add(a, Vectors.scale(0.1, b)));
    }
    return digest;
  }

  /** Random bits: every exponent alike, subnormal numbers, infinities and NaNs among them. */
  private static double anyDouble(Rng rng) {
    long high = rng.nextInt();
    long low = rng.nextInt() & 0xFFFFFFFFL;
    return Double.longBitsToDouble((high << 32) | low);
  }

  private static void add(BitHash digest, SoftmaxFloat32Steps steps) {
    digest.add(steps.max());
    digest.add(steps.sum());
    for (int i = 0; i < steps.exps().length; i++) {
      digest.add(steps.shifted()[i]);
      digest.add(steps.exps()[i]);
      digest.add(steps.probabilities()[i]);
    }
  }
}
