package forwardpass.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.model.Generation.End;
import forwardpass.engine.random.Rng;
import forwardpass.engine.sampling.Penalties;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratorTest {
  private static final GptConfig CONFIG = GptConfig.gpt2(11, 8, 2, 2, 8);

  private final Backend backend = new ArrayBackend();
  private final Gpt gpt = new Gpt(backend, GptWeights.random(backend, CONFIG, Rng.seeded(2)));

  private static final Generation.Listener ALWAYS = (index, token, probabilities) -> true;

  /** Greedy decoding the slow way: all tokens through the model, each time. */
  private int[] recomputed(int[] prompt, int count) {
    int[] tokens = prompt.clone();
    for (int i = 0; i < count; i++) {
      Tensor logits = gpt.forward(new int[][] {tokens});
      float[] all = backend.read(logits);
      int best = 0;
      int last = (tokens.length - 1) * CONFIG.vocabSize();
      for (int id = 0; id < CONFIG.vocabSize(); id++) {
        best = all[last + id] > all[last + best] ? id : best;
      }
      tokens = Arrays.copyOf(tokens, tokens.length + 1);
      tokens[tokens.length - 1] = best;
    }
    return Arrays.copyOfRange(tokens, prompt.length, tokens.length);
  }

  @Test
  void greedyIsTheLargestLogitOfAFullPass() {
    int[] prompt = {3, 1, 4};
    Generator generator =
        new Generator(
            backend, gpt, prompt, new Generation(Sampler.greedy(), 0, 5, -1, false), ALWAYS);
    assertEquals(End.MAX_TOKENS, generator.run());
    assertArrayEquals(recomputed(prompt, 5), generator.generated());
  }

  /** A presence penalty no logit outweighs: each token once, but those of the prompt again. */
  @Test
  void presencePenaltyCountsWhatWasGeneratedAndNotThePrompt() {
    Sampler sampler = Sampler.greedy().withPenalties(new Penalties(1, 1e6, 0));
    int[] prompt = {3, 1, 4};
    Generation wanted = new Generation(sampler, 0, 5, -1, false);
    Generator generator = new Generator(backend, gpt, prompt, wanted, ALWAYS);
    generator.run();
    int[] generated = generator.generated();
    assertEquals(5, Arrays.stream(generated).distinct().count());
    assertEquals(recomputed(prompt, 1)[0], generated[0]); // whether it stands in the prompt or not
  }

  @Test
  void sameSeedSameText() {
    Generation wanted = new Generation(Sampler.temperature(3), 7, 5, -1, false);
    Generator first = new Generator(backend, gpt, new int[] {1}, wanted, ALWAYS);
    Generator second = new Generator(backend, gpt, new int[] {1}, wanted, ALWAYS);
    first.run();
    second.run();
    assertArrayEquals(first.generated(), second.generated());
    Generation other = new Generation(Sampler.temperature(3), 8, 5, -1, false);
    Generator third = new Generator(backend, gpt, new int[] {1}, other, ALWAYS);
    third.run();
    assertEquals(false, Arrays.equals(first.generated(), third.generated()));
  }

  @Test
  void endsWhereTheContextIsFullOrSlidesOn() {
    int[] prompt = {1, 2, 3, 4, 5};
    Generation stays = new Generation(Sampler.greedy(), 0, 20, -1, false);
    Generator full = new Generator(backend, gpt, prompt, stays, ALWAYS);
    assertEquals(End.CONTEXT_FULL, full.run());
    assertEquals(4, full.generated().length); // 8 − 5 that are read, and one that follows
    Generation slides = new Generation(Sampler.greedy(), 0, 20, -1, true);
    Generator sliding = new Generator(backend, gpt, prompt, slides, ALWAYS);
    assertEquals(End.MAX_TOKENS, sliding.run());
    int[] generated = sliding.generated();
    assertEquals(20, generated.length);
    assertArrayEquals(full.generated(), Arrays.copyOf(generated, 4));
    // the fifth is what follows the last four
    assertEquals(recomputed(Arrays.copyOf(generated, 4), 1)[0], generated[4]);
  }

  @Test
  void stopTokenEndsTheTextAndIsNotInIt() {
    int[] all = recomputed(new int[] {3, 1, 4}, 5);
    int stop = all[all.length - 1];
    int before = 0;
    while (all[before] != stop) {
      before++;
    }
    Generation wanted = new Generation(Sampler.greedy(), 0, 5, stop, false);
    Generator generator = new Generator(backend, gpt, new int[] {3, 1, 4}, wanted, ALWAYS);
    assertEquals(End.STOP_TOKEN, generator.run());
    assertEquals(before, generator.generated().length);
  }

  @Test
  void listenerHearsEachTokenAndMayStop() {
    List<Integer> heard = new ArrayList<>();
    Generation wanted = new Generation(Sampler.temperature(1), 5, 6, -1, false);
    Generator generator =
        new Generator(
            backend,
            gpt,
            new int[] {1},
            wanted,
            (index, token, probabilities) -> {
              assertEquals(heard.size(), index);
              assertEquals(CONFIG.vocabSize(), probabilities.length);
              heard.add(token);
              return heard.size() < 3;
            });
    assertEquals(End.CANCELLED, generator.run());
    assertEquals(3, heard.size());
    assertEquals(heard.get(2), generator.generated()[2]);
  }

  @Test
  void refusesAnEmptyPromptAndOneThatIsTooLong() {
    Generation wanted = new Generation(Sampler.greedy(), 0, 1, -1, false);
    for (int length : new int[] {0, 9}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new Generator(backend, gpt, new int[length], wanted, ALWAYS));
    }
    assertThrows(
        IllegalArgumentException.class, () -> new Generation(Sampler.greedy(), 0, 0, -1, false));
  }

  @Test
  void anyOfSeveralStopTokensEndsTheText() {
    int[] all = recomputed(new int[] {3, 1, 4}, 5);
    int unseen = 0;
    while (contains(all, unseen)) {
      unseen++;
    }
    Generation wanted = new Generation(Sampler.greedy(), 0, 5, List.of(unseen, all[0]), false);
    Generator generator = new Generator(backend, gpt, new int[] {3, 1, 4}, wanted, ALWAYS);
    assertEquals(End.STOP_TOKEN, generator.run());
    assertEquals(0, generator.generated().length);
    Generation never = new Generation(Sampler.greedy(), 0, 5, List.of(unseen), false);
    Generator on = new Generator(backend, gpt, new int[] {3, 1, 4}, never, ALWAYS);
    assertEquals(End.MAX_TOKENS, on.run());
    assertArrayEquals(all, on.generated());
  }

  private static boolean contains(int[] tokens, int token) {
    for (int each : tokens) {
      if (each == token) {
        return true;
      }
    }
    return false;
  }

  @Test
  void refusesAStopTokenThatTheModelDoesNotHave() {
    Generation wanted = new Generation(Sampler.greedy(), 0, 1, List.of(2, 11), false);
    assertEquals(
        "generator: stop token 11, vocabSize is 11",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Generator(backend, gpt, new int[] {1}, wanted, ALWAYS))
            .getMessage());
    assertEquals(
        "generation: a stop token is -2, must be ≥ 0",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Generation(Sampler.greedy(), 0, 1, -2, false))
            .getMessage());
  }
}
