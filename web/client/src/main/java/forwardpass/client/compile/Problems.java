package forwardpass.client.compile;

import java.util.ArrayList;
import java.util.List;
import org.teavm.tooling.TeaVMToolLog;

/** The compiler's own words on what is wrong; a stack of calls is joined to what it explains. */
final class Problems implements TeaVMToolLog {
  private final List<String> found = new ArrayList<>();

  List<String> list() {
    return List.copyOf(found);
  }

  @Override
  public void error(String text) {
    found.add(text.strip());
  }

  @Override
  public void error(String text, Throwable e) {
    found.add(text.strip() + ": " + e);
  }

  @Override
  public void info(String text) {}

  @Override
  public void debug(String text) {}

  @Override
  public void warning(String text) {}

  @Override
  public void info(String text, Throwable e) {}

  @Override
  public void debug(String text, Throwable e) {}

  @Override
  public void warning(String text, Throwable e) {}
}
