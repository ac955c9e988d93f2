package forwardpass.lessons.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayTest {
  private static final NumberParameter X = new NumberParameter("x", 1.0, 0, 9, 1);

  /** Counts how often it is computed. */
  private static final class Counting extends PanelFigure {
    private int times;

    Counting() {
      super("counting", X);
    }

    @Override
    protected Panel panel(Parameters parameters) {
      times++;
      return Panel.saying("describe").announce("x", Num.upTo(parameters.get(X), 1), "x").verdict();
    }
  }

  @Test
  void aFigureIsComputedOnceAChange() {
    Counting figure = new Counting();
    Session<?> session = Session.start(figure, Parameters.initial(figure.parameters()));
    read(session);
    read(session);
    assertEquals(1, figure.times);
    session.set(session.parameters().with(X, 4.0));
    assertEquals("4", Nodes.text(List.of(session.named().get(0).value().lower(new EchoWords()))));
    read(session);
    assertEquals(2, figure.times);
  }

  private static void read(Session<?> session) {
    session.view(new EchoWords());
    session.announcement();
    session.named();
  }
}
