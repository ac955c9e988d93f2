package forwardpass.lessons.smalljava;

import java.util.List;

/** How statements follow one another. */
final class Flow {
  private Flow() {}

  static Statement sequence(List<Statement> body) {
    Statement[] statements = body.toArray(new Statement[0]);
    return frame -> {
      for (Statement statement : statements) {
        Statement.End end = statement.run(frame);
        if (end != Statement.End.NEXT) {
          return end;
        }
      }
      return Statement.End.NEXT;
    };
  }

  static Statement loop(int position, Expr condition, Statement step, Statement body) {
    return frame -> {
      while (condition.runBoolean(frame)) {
        frame.fuel().burn(position);
        Statement.End end = body.run(frame);
        if (end == Statement.End.BREAK) {
          break;
        } else if (end == Statement.End.RETURN) {
          return end;
        }
        step.run(frame);
      }
      return Statement.End.NEXT;
    };
  }

  static Statement forEach(int position, Scope.Variable variable, Expr array, Statement body) {
    return frame -> {
      Object values = array.run(frame);
      for (int i = 0; i < Place.Arrays.length(values); i++) {
        frame.fuel().burn(position);
        frame.set(variable.slot(), element(values, i, variable.type()));
        Statement.End end = body.run(frame);
        if (end == Statement.End.BREAK) {
          break;
        } else if (end == Statement.End.RETURN) {
          return end;
        }
      }
      return Statement.End.NEXT;
    };
  }

  private static Object element(Object values, int i, Type as) {
    if (values instanceof int[] ints) {
      return as == Type.DOUBLE ? (Object) (double) ints[i] : (Object) ints[i];
    }
    return ((double[]) values)[i];
  }
}
