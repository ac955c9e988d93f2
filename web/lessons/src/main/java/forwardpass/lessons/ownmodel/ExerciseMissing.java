package forwardpass.lessons.ownmodel;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;

/** A folder with one file too few: which? The answers are called by what the file holds. */
final class ExerciseMissing implements Exercise {
  private static final String[] FILES = {"sizes", "order", "places", "part"};

  @Override
  public void ask(Given given) {
    int which = given.integer(2, 0, FILES.length - 1);
    int shards = given.integer("shards", 2, 2, 9);
    int lost = given.integer(1, 1, 9);
    boolean isPair = given.integer(0, 0, 1) == 1;
    given.redrawIf(lost > shards);
    String missing = FILES[which];
    List<String> files = new ArrayList<>();
    if (!missing.equals("sizes")) {
      files.add("config.json");
    }
    for (int shard = 1; shard <= shards; shard++) {
      if (!missing.equals("part") || shard != lost) {
        files.add("model-0000" + shard + "-of-0000" + shards + ".safetensors");
      }
    }
    if (!missing.equals("places")) {
      files.add("model.safetensors.index.json");
    }
    boolean hasVocab = isPair || missing.equals("order");
    files.add(hasVocab ? "vocab.json" : "tokenizer.json");
    if (isPair && !missing.equals("order")) {
      files.add("merges.txt");
    }
    given.fill("files", new Text(String.join(", ", files)));
    String[] names = new String[FILES.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = FILES[(which + i) % FILES.length];
    }
    given.asksWhich(names).praise(missing);
  }
}
