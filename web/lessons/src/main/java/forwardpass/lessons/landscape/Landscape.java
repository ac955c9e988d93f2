package forwardpass.lessons.landscape;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.landscape.Drawn.Settings;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.play.Player;
import forwardpass.lessons.play.Playing;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Four optimisers go down the same surface from the same start. */
public final class Landscape extends StatefulFigure<Landscape.Visit> {
  static final ChoiceParameter PLACE = new ChoiceParameter("surface", "ravine", Place.NAMES);
  static final ChoiceParameter SIGHT = new ChoiceParameter("view", "map", List.of("map", "slope"));
  static final ChoiceParameter CHOSEN = new ChoiceParameter("open", "sgd", Walk.NAMES);
  static final NumberParameter ALPHA = new NumberParameter("alpha", 0.085, 0.005, 2.5, 0.005);
  static final NumberParameter NOISE = new NumberParameter("noise", 0.0, 0, 3, 0.1);
  static final NumberParameter X =
      new NumberParameter("x", -2.0, -Surface.REACH, Surface.REACH, 0.05);
  static final NumberParameter Y =
      new NumberParameter("y", -1.0, -Surface.REACH, Surface.REACH, 0.05);
  static final NumberParameter AT = new NumberParameter("at", 24.0, 0, Walk.STEPS, 1);

  /** Half a step every 12 milliseconds: there is something new for each of a screen's frames. */
  static final Player PLAYER = new Player(AT, 0.5, 12);

  /**
   * A visit to a place.
   *
   * @param drawn what is kept from frame to frame; where it was drawn for other settings, the view
   *     draws anew
   */
  public record Visit(Playing playing, Drawn drawn) {}

  private static final StateCodec<Visit> CODEC = new Form();

  /** The place is kept, so that a change of it is known as one. */
  private static final class Form implements StateCodec<Visit> {
    @Override
    public void write(Visit it, CodecWriter out) {
      Playing.CODEC.write(it.playing, out);
      out.text(it.drawn.settings().place());
    }

    @Override
    public Visit read(CodecReader in) {
      Playing playing = Playing.CODEC.read(in);
      String place = in.text();
      if (!Among.has(Place.NAMES, place)) {
        throw new IllegalArgumentException("landscape: no surface is called " + place);
      }
      return new Visit(playing, begun(Place.named(place), Ground.of(place)));
    }

    @Override
    public Visit atRest(Visit it) {
      return new Visit(Playing.CODEC.atRest(it.playing), it.drawn);
    }
  }

  public Landscape() {
    super("gradient-descent-landscape", CODEC, PLACE, SIGHT, CHOSEN, ALPHA, NOISE, X, Y, AT);
    fieldsAre(PLACE, SIGHT, CHOSEN, ALPHA, NOISE, AT);
  }

  @Override
  public Visit init(Parameters parameters) {
    Settings settings = settings(parameters);
    return new Visit(Playing.STILL, Drawn.of(settings, Ground.of(settings.place())));
  }

  private static Settings settings(Parameters parameters) {
    return new Settings(
        parameters.get(PLACE),
        parameters.get(X),
        parameters.get(Y),
        parameters.get(ALPHA),
        parameters.get(NOISE));
  }

  private static Drawn begun(Place place, Ground ground) {
    return Drawn.of(new Settings(place.name(), place.x(), place.y(), place.rate(), 0), ground);
  }

  @Override
  public Update<Visit> update(Parameters parameters, Visit state, Event event) {
    String before = state.drawn().settings().place();
    boolean hasMoved = !before.equals(parameters.get(PLACE));
    Parameters now = hasMoved ? begins(parameters) : parameters;
    Update<Playing> played = PLAYER.update(now, state.playing(), event);
    Drawn drawn = fitting(played.parameters(), state.drawn());
    return new Update<>(played.parameters(), new Visit(played.state(), drawn), played.commands());
  }

  /** At another place the four begin where that is worth seeing, and with a rate that suits it. */
  private static Parameters begins(Parameters parameters) {
    Place place = Place.named(parameters.get(PLACE));
    return parameters.with(X, place.x()).with(Y, place.y()).with(ALPHA, place.rate());
  }

  private static Drawn fitting(Parameters parameters, Drawn drawn) {
    Settings settings = settings(parameters);
    return settings.isSame(drawn.settings()) ? drawn : Drawn.of(settings, drawn.ground());
  }

  @Override
  public View view(Parameters parameters, Visit state) {
    Drawn drawn = fitting(parameters, state.drawn());
    return LandscapeView.of(parameters, state.playing(), drawn);
  }

  @Override
  public Message announcement(Parameters parameters, Visit state) {
    return LandscapeView.described(parameters, fitting(parameters, state.drawn()));
  }

  @Override
  public List<Named> named(Parameters parameters, Visit state) {
    return LandscapeView.named(parameters, fitting(parameters, state.drawn()));
  }
}
