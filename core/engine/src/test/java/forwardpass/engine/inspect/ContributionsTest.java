package forwardpass.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A logit as the sum of what each part of the model adds to it. */
class ContributionsTest {
  private static final int[] TOKENS = Shipped.tokens("Lily saw a big dog. The big");

  @Test
  void thePartsAddUpToTheLogit() {
    try (Recording run = Recording.of(Shipped.BACKEND, Shipped.GPT, TOKENS)) {
      for (int position : new int[] {0, 3, TOKENS.length - 1}) {
        for (int token : new int[] {0, 17, 400, 1023}) {
          double sum = 0;
          List<Contributions.Part> parts =
              new Contributions(run, Shipped.MODEL.checkpoint(), position, token).all();
          for (Contributions.Part part : parts) {
            sum += part.logit();
          }
          assertEquals(run.value(new Cell("logits", 0, position, token)), sum, 1e-4);
          assertEquals(2 + 5 * (4 + 2) + 1, parts.size());
        }
      }
    }
  }

  @Test
  void theNeuronsAndTheBiasMakeTheMlp() {
    try (Recording run = Recording.of(Shipped.BACKEND, Shipped.GPT, TOKENS)) {
      Contributions of = new Contributions(run, Shipped.MODEL.checkpoint(), 6, 17);
      // bOut's share is what is left: the same at every position but for the norm's scale
      double here = mlp(of, 3) - sum(of.neurons(3));
      Contributions there = new Contributions(run, Shipped.MODEL.checkpoint(), 2, 17);
      double other = mlp(there, 3) - sum(there.neurons(3));
      assertEquals(scale(run, 2) / scale(run, 6), other / here, 1e-3);
    }
  }

  private static double scale(Recording run, int position) {
    CellTrace trace = new CellTrace(run, Shipped.MODEL.checkpoint());
    for (CellSum.Part part : trace.of(new Cell("finalNorm", 0, position, 0)).parts()) {
      if (part.name().equals("scale")) {
        return part.value();
      }
    }
    throw new AssertionError("no scale");
  }

  private static double mlp(Contributions of, int layer) {
    for (Contributions.Part part : of.all()) {
      if (part.kind().equals("mlp") && part.layer() == layer) {
        return part.logit();
      }
    }
    throw new AssertionError("no mlp");
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
