package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** One matrix for two moves, one after the other. */
public final class ExerciseTwoMoves implements Exercise {
  @Override
  public void ask(Given given) {
    int lean = given.integer(2, 2, 5);
    int wide = given.integer(1, 1, 4);
    int high = given.integer(1, 1, 4);
    int side = given.choice(1, -1);
    Matrix first = Matrix.of(new double[][] {{wide, lean}, {0, high}});
    Matrix then = Matrix.of(new double[][] {{0, -side}, {side, 0}});
    given.show("then", then);
    given.show("first", first);
    Matrix both = MatMul.matmul(then, first);
    given.asksExactly(both);
    given.hinted("corner", both.column(0));
    given.result("both", both);
    given.mistake("order", MatMul.matmul(first, then));
    given.mistake("rows", both.transpose());
    given.mistake("added", first.plus(then));
  }
}
