package forwardpass.lessons.story;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Fields;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Split;
import java.util.ArrayList;
import java.util.List;

/**
 * What the model is to do: read a beginning and what was written since, then write some tokens on.
 * The draws depend on the seed and on how many tokens there are, so a text that was stopped goes on
 * as it would have gone on.
 *
 * @param text the beginning
 * @param written the ids of what was written since
 * @param count how many tokens to write; 0 to look ahead only
 */
record StoryRequest(String text, List<Integer> written, double temperature, int seed, int count) {
  StoryRequest {
    written = List.copyOf(written);
  }

  Job job() {
    StringBuilder ids = new StringBuilder();
    for (int id : written) {
      ids.append(ids.length() == 0 ? "" : " ").append(id);
    }
    return new Job(
        StoryTask.NAME,
        Fields.line(
            text,
            ids.toString(),
            Decimal.shortest(temperature),
            Integer.toString(seed),
            Integer.toString(count)));
  }

  static StoryRequest decode(String input) {
    List<String> fields = Fields.of(input).get(0);
    List<Integer> written = new ArrayList<>();
    if (!fields.get(1).isEmpty()) {
      for (String id : Split.at(' ', fields.get(1))) {
        written.add(Ascii.whole(id));
      }
    }
    return new StoryRequest(
        fields.get(0),
        written,
        Decimal.valueOf(fields.get(2)),
        Ascii.whole(fields.get(3)),
        Ascii.whole(fields.get(4)));
  }
}
