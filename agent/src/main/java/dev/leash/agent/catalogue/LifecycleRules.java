package dev.leash.agent.catalogue;

import dev.leash.agent.catalogue.OwnerRule.Method;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which methods end the lives of the objects they are called on, and which begin them anew; by
 * name, by annotation, and by the type that declares them. Immutable and thread-safe.
 */
public final class LifecycleRules {

  /** What a method means for the object it is called on. */
  public enum Turn {
    /** Its life is over. */
    END,
    /** Its life may be over. */
    WEAK_END,
    /** It is alive again. */
    START
  }

  private final List<String> ends;
  private final List<String> weak;
  private final List<String> starts;
  private final List<String> annotations;
  private final List<Method> methods;
  private final Map<String, Turn> turns = new HashMap<>();

  /**
   * Rules.
   *
   * @param ends names of methods without parameters that end a life
   * @param weak names of methods without parameters that end one if nothing speaks against it
   * @param starts names of methods that begin one
   * @param annotations binary names of annotations of methods that end one
   * @param methods methods, by the types that declare them, that end one
   */
  LifecycleRules(
      List<String> ends,
      List<String> weak,
      List<String> starts,
      List<String> annotations,
      List<Method> methods) {
    this.ends = List.copyOf(ends);
    this.weak = List.copyOf(weak);
    this.starts = List.copyOf(starts);
    this.annotations = List.copyOf(annotations);
    this.methods = List.copyOf(methods);
    put(starts, Turn.START);
    put(weak, Turn.WEAK_END);
    put(ends, Turn.END);
  }

  private void put(List<String> names, Turn turn) {
    for (String name : names) {
      turns.put(name, turn);
    }
  }

  /**
   * These and more.
   *
   * @param names further names of methods that end a life
   */
  public LifecycleRules withEnds(List<String> names) {
    if (names.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(ends);
    all.addAll(names);
    return new LifecycleRules(all, weak, starts, annotations, methods);
  }

  /** What a method of a name means; null for nothing. */
  public Turn turn(String method) {
    return turns.get(method);
  }

  /** The names that mean something. */
  public Iterable<String> names() {
    return turns.keySet();
  }

  /** Binary names of the annotations of methods that end a life. */
  public List<String> annotations() {
    return annotations;
  }

  /** Methods that end a life, by the types that declare them. */
  public List<Method> methods() {
    return methods;
  }

  /** Writes them. */
  void write(OutputStream file) throws IOException {
    PooledOutput out = new PooledOutput();
    out.writeTexts(ends);
    out.writeTexts(weak);
    out.writeTexts(starts);
    out.writeTexts(annotations);
    OwnerRules.methods(methods, out);
    out.writeTo(file);
  }

  /** Reads what {@link #write} wrote. */
  static LifecycleRules read(InputStream file) throws IOException {
    PooledInput in = new PooledInput(file);
    return new LifecycleRules(
        in.readTexts(), in.readTexts(), in.readTexts(), in.readTexts(), OwnerRules.methods(in));
  }
}
