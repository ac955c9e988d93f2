package forwardpass.engine.grammar;

/**
 * The book's own grammar of little stories: somebody wants something, tries, and gets help. It is
 * for tests, for training in the page, and for whoever has no other text to train on.
 */
public final class StoryGrammar {
  private StoryGrammar() {}

  /** The grammar. */
  public static Grammar grammar() {
    return Grammar.read(TEXT);
  }

  private static final String TEXT =
      """
      table hero: name kind he him his
        3 Lily girl she her her
        2 Anna girl she her her
        2 Sue girl she her her
        1 Mia girl she her her
        3 Tom boy he him his
        2 Ben boy he him his
        2 Max boy he him his
        1 Sam boy he him his

      table friend: name kind he him his
        3 Rex dog he him his
        2 Tia cat she her her
        2 Pip bird he him his
        1 Dot frog she her her
        1 Bo bear he him his
        1 Hop rabbit he him his

      table thing: name home
        3 ball in_the_box
        2 kite in_the_shed
        2 book on_the_shelf
        2 doll on_the_bed
        1 drum on_the_table
        1 boat by_the_pond

      table place: name
        3 the_park
        2 the_garden
        2 the_forest
        1 the_woods
        1 the_yard

      rule story:
        1 <opening> <wish> <trouble><tries> <help> <ending>

      rule opening:
        3 Once upon a time, there was a <size> {hero.kind} named {hero.name}. One day, {hero.he} was in {place.name}.
        2 One day, a <size> {hero.kind} named {hero.name} went to {place.name}.
        1 {hero.name} was a <size> {hero.kind} who lived near {place.name}.

      rule size:
        4 little
        2 kind
        1 happy
        1 brave

      rule wish:
        3 {^hero.he} loved to play with {hero.his} {thing.name}.
        2 {^hero.he} had a <color> {thing.name} that {hero.he} liked very much.
        1 {^hero.his} favorite toy was a <color> {thing.name}.

      rule color:
        3 red
        2 blue
        1 green
        1 shiny

      rule trouble:
        3 But today the {thing.name} was gone.
        2 Then the {thing.name} fell into a deep hole.
        1 Then a strong wind took the {thing.name} away.

      rule tries:
        2
        2  <try><tries>

      rule try:
        2 {hero.name} looked under the bed.
        2 {hero.name} looked behind the big tree.
        1 {hero.name} asked {hero.his} mom.
        1 {hero.name} sat down and cried.
        1 {hero.name} walked all around {place.name}.

      rule help:
        2 Soon {hero.he} met a {friend.kind} named {friend.name}.|"Can you help me?" asked {hero.name}. <answer>
        1 A {friend.kind} named {friend.name} came to {hero.him}.|"Why are you sad?" asked {friend.name}. <answer>

      rule answer:
        3 {friend.name} said, "I know where it is!"
        2 {friend.name} smiled and ran ahead.
        1 {friend.name} thought and thought, and had an idea.

      rule ending:
        2 They found the {thing.name} {thing.home}. {hero.name} gave {friend.name} a big hug.<moral>
        2 Together they got the {thing.name} back. {hero.name} and {friend.name} played until the sun went down.<moral>
        1 The {thing.name} was {thing.home} all the time! {hero.name} and {friend.name} laughed.<moral>

      rule moral:
        3
        1  From then on they were best friends.
        1  {hero.name} learned that it is good to ask for help.
      """;
}
