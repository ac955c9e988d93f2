package forwardpass.site.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What the trainer wrote down of the model that ships. A field that is not there is an error. */
public final class ModelCard {
  /** Losses after so many steps, in nats a token. */
  record Point(int step, double train, double validation) {}

  /** A story that the model wrote, from a seed fixed before. */
  record Sample(int seed, String text) {}

  /** What was counted in stories, whatever their number. */
  record Counts(int stories, int words, int heroes, double kept, double keptError) {}

  /**
   * What was counted in the model's stories and in draws of as many held-out words.
   *
   * @param ownError the standard error; NaN where things were counted, not parts
   * @param low below it lie 2.5 % of the draws
   * @param high above it lie 2.5 % of the draws
   */
  record Compared(double own, double ownError, double written, double low, double high) {}

  private final JsonNode card;

  private ModelCard(JsonNode card) {
    this.card = card;
  }

  /**
   * Reads a card.
   *
   * @throws IllegalArgumentException if it is no JSON
   */
  public static ModelCard read(String json) {
    try {
      return new ModelCard(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("card: " + e.getMessage(), e);
    }
  }

  private static JsonNode in(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isMissingNode()) {
      throw new IllegalArgumentException("card: it has no field '" + field + "'");
    }
    return value;
  }

  int whole(String field) {
    return in(card, field).intValue();
  }

  double number(String field) {
    return in(card, field).doubleValue();
  }

  String text(String field) {
    return in(card, field).asText();
  }

  /** A field of the account of the training, as it stands there. */
  JsonNode training(String field) {
    return in(in(card, "training"), field);
  }

  JsonNode sampling(String field) {
    return in(in(card, "sampling"), field);
  }

  List<String> limits() {
    List<String> limits = new ArrayList<>();
    in(card, "limits").forEach(limit -> limits.add(limit.asText()));
    return limits;
  }

  List<Point> curve() {
    List<Point> points = new ArrayList<>();
    for (JsonNode point : in(card, "curve")) {
      points.add(
          new Point(
              in(point, "step").intValue(),
              in(point, "trainNatsPerToken").doubleValue(),
              in(point, "validationNatsPerToken").doubleValue()));
    }
    return points;
  }

  List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (JsonNode sample : in(card, "samples")) {
      samples.add(new Sample(in(sample, "seed").intValue(), in(sample, "text").asText()));
    }
    return samples;
  }

  /** Of its own stories, {@code own}, or of all held-out ones, {@code written}. */
  Counts counts(String of) {
    JsonNode counts = in(in(card, "counts"), of);
    return new Counts(
        in(counts, "stories").intValue(),
        in(counts, "words").intValue(),
        in(counts, "heroes").intValue(),
        in(counts, "keptShare").doubleValue(),
        in(counts, "keptShareError").doubleValue());
  }

  /** How many of its stories end by themselves. */
  int ended() {
    return in(in(card, "counts"), "ended").intValue();
  }

  /** Where Wilson's 95 % interval of the share that ends by itself begins. */
  double endedLow() {
    return in(in(card, "counts"), "endedLow").doubleValue();
  }

  /** A field of the comparison at equal size. */
  JsonNode atEqualSize(String field) {
    return in(in(in(card, "counts"), "atEqualSize"), field);
  }

  Compared compared(String what) {
    JsonNode both = atEqualSize(what);
    return new Compared(
        in(both, "own").doubleValue(),
        both.path("ownError").asDouble(Double.NaN),
        in(both, "written").doubleValue(),
        in(both, "low").doubleValue(),
        in(both, "high").doubleValue());
  }
}
