package dev.leash.agent.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The catalogue as the build has compiled it, of which only what is asked for is read: a start
 * takes note of where things are, and a rule becomes an object when a class turns up that it names.
 *
 * <p>Rules have numbers, in the order of the catalogue. Thread-safe.
 */
public final class CompiledCatalogue {

  /** In place of a rule's number: all rules about owners and mocks. */
  public static final int FURTHER = 0xffff;

  /** A rule's place in the file, its id, and whether it is only for those who ask for it. */
  private static final int ENTRY = 7;

  private final PooledInput in;
  private final int standard;
  private final int size;
  private final int entries;
  private final RuleIndex types;
  private final RuleIndex ancestors;
  private final RuleIndex areas;
  private final int methods;
  private final int rules;

  private CompiledCatalogue(PooledInput file) throws IOException {
    in = file;
    int format = in.readByte();
    if (format != CatalogueFile.FORMAT) {
      throw new IOException("catalogue of format " + format);
    }
    standard = in.readUnsignedShort();
    size = in.readUnsignedShort();
    entries = in.position();
    in.position(entries + size * ENTRY);
    types = new RuleIndex(in);
    ancestors = new RuleIndex(in);
    areas = new RuleIndex(in);
    methods = in.position();
    in.position(methods + 1 + 2 * in.readByte());
    rules = in.position();
  }

  /**
   * Takes note of what there is.
   *
   * @param file read to its end
   * @throws IOException if it can't be read, or is not of this build
   */
  public static CompiledCatalogue read(InputStream file) throws IOException {
    return new CompiledCatalogue(new PooledInput(file));
  }

  /** How many event APIs, which may have several rules each, are watched unless told otherwise. */
  public int standard() {
    return standard;
  }

  /** How many rules there are. */
  public int size() {
    return size;
  }

  /** The id of a rule. */
  public String id(int rule) {
    return in.from(entries + rule * ENTRY + 4).readUTF();
  }

  /** Whether a rule is only for those who name it. */
  public boolean isOptIn(int rule) {
    return in.from(entries + rule * ENTRY + 6).readBoolean();
  }

  /** Reads a rule. */
  public ApiRule rule(int rule) {
    return RuleReader.rule(in.from(rules + in.number(entries + rule * ENTRY)));
  }

  /** Whether some rule names a class, by its binary or internal name. */
  public boolean names(String className) {
    return types.has(className);
  }

  /** The numbers of the rules that name a class, in order, and perhaps {@link #FURTHER}. */
  public int[] rulesOn(String className) {
    return types.rules(className);
  }

  /** The same of the rules that ask for the subtypes of a class. */
  public int[] rulesOnSubtypes(String className) {
    return ancestors.rules(className);
  }

  /** The same of those that ask for subtypes of what is in an {@link LibraryPrefix}. */
  public int[] rulesOnSubtypesIn(String prefix) {
    return areas.rules(prefix);
  }

  /** The names of the methods for which rules ask for subtypes. */
  public List<String> methodsOfSubtypes() {
    return in.from(methods).readTexts();
  }
}
