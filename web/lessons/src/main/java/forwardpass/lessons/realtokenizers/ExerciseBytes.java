package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.exercise.Exercise;

/** How many bytes a text of four kinds of characters has in UTF-8. */
public final class ExerciseBytes implements Exercise {
  @Override
  public void ask(Given given) {
    int plain = given.integer("plain", 20, 8, 60);
    int accented = given.integer("accented", 3, 2, 9);
    int chinese = given.integer("chinese", 4, 2, 9);
    int emoji = given.integer("emoji", 2, 1, 5);
    int characters = plain + accented + chinese + emoji;
    given.asksExactly("bytes", plain + 2 * accented + 3 * chinese + 4 * emoji);
    given.mistake("characters", characters);
    given.mistake("units", 2 * (characters + emoji));
    given.mistake("all-four", plain + 4 * (accented + chinese + emoji));
    given.mistake("emoji", plain + 2 * accented + 3 * chinese + 3 * emoji);
  }
}
