package forwardpass.lessons.smalljava;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several methods of one name is meant (JLS 17, 15.12.2, as far as there are types). */
final class Overloads {
  private Overloads() {}

  /** The method of exactly these parameters, or null. */
  static @Nullable Method exact(List<Method> methods, String name, List<Type> types) {
    for (Method method : methods) {
      if (method.name().equals(name) && fits(method.parameters(), types, false)) {
        return method;
      }
    }
    return null;
  }

  /** The method that takes these arguments, an int where a double is wanted if need be, or null. */
  static @Nullable Method accepting(List<Method> methods, String name, List<Type> types) {
    Method exact = exact(methods, name, types);
    if (exact != null) {
      return exact;
    }
    Method best = null;
    for (Method method : methods) {
      if (method.name().equals(name)
          && fits(method.parameters(), types, true)
          && (best == null || fits(best.parameters(), method.parameters(), true))) {
        best = method; // the more specific of the two
      }
    }
    return best;
  }

  private static boolean fits(List<Type> wanted, List<Type> given, boolean widen) {
    if (wanted.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      boolean widened = widen && wanted.get(i) == Type.DOUBLE && given.get(i) == Type.INT;
      if (wanted.get(i) != given.get(i) && !widened) {
        return false;
      }
    }
    return true;
  }
}
