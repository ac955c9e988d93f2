package forwardpass.lessons.identities;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.lesson.Lesson;
import java.util.List;

/** Identities: the formulas of the book for reference, each tried on drawn numbers. */
public final class IdentitiesChapter implements Chapter {
  @Override
  public String id() {
    return "identities";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(new IdentityChecks());
  }
}
