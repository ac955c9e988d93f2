package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.OrderAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Three words under three measures, each of which prefers another. */
public final class ExerciseMeasures implements Exercise {
  @Override
  public void ask(Given given) {
    double[] query = given.vector("query", new double[] {3, 2}, 2, 6, 0);
    int times = given.integer(2, 2, 3);
    double[] turned = {-query[1], query[0]};
    double[] large = Vectors.add(Vectors.scale(times + 1, query), turned);
    double[] aligned = Vectors.scale(times, query);
    double[] near = {query[0] + 1, query[1] - 1};
    int[] place = given.permutation(3); // of large, aligned and near
    double[][] words = new double[3][];
    words[place[0]] = large;
    words[place[1]] = aligned;
    words[place[2]] = near;
    OrderAnswer type =
        new OrderAnswer(
            List.of(
                item(given, "A", words[0]),
                item(given, "B", words[1]),
                item(given, "C", words[2])));
    given
        .asks(type, List.of(place[0], place[1], place[2]))
        .mistake("dot-and-cosine", List.of(place[1], place[0], place[2]))
        .mistake("cosine-and-distance", List.of(place[0], place[2], place[1]))
        .mistake("backwards", List.of(place[2], place[1], place[0]))
        .hints(3);
    given.result("large", large);
    given.result("aligned", aligned);
    given.result("near", near);
    given.result("dot", Vectors.dot(query, large));
    given.result("distance", Vectors.distance(query, near), 2);
  }

  private static Message item(Given given, String letter, double[] word) {
    return Message.of("word").with("word", Shown.typed(given.show(letter, word)));
  }
}
