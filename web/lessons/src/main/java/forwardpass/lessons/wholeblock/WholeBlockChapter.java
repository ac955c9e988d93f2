package forwardpass.lessons.wholeblock;

import forwardpass.lessons.board.Board;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** A page of the chapter on the block: all of it on one board. */
public final class WholeBlockChapter implements Chapter {
  @Override
  public String id() {
    return "whole-block";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WholeBlock(),
        new ExerciseLesson("block-exercise-where", new ExerciseWhere()),
        new OpenQuestion("block-question-mlp"));
  }

  @Override
  public List<Fact> facts() {
    Board board = WholeBlock.board(Parameters.initial(new WholeBlock().parameters()));
    return List.of(
        new Fact("block-in", Shown.typed(board.matrix("x").row(0))),
        new Fact("block-attn", Shown.rounded(2, board.matrix("attn").row(0))),
        new Fact("block-mlp", Shown.rounded(2, board.matrix("mlp").row(0))),
        new Fact("block-out", Shown.rounded(2, board.matrix("out").row(0))));
  }
}
