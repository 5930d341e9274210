package dev.leash.agent.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A sort of owner that Leash knows by itself.
 *
 * @param sort what it is one of many of, as reports call it
 * @param during the methods while which a thread works for it
 * @param owner which object leads to it: {@code this}, the one that these methods are called on;
 *     {@code argument}, the first argument if there is one; or {@code session}, that of the request
 *     which is the first argument
 * @param inside types that stand for the owner and are kept in a field of what was found
 * @param ends the names of the methods of its class that end its life
 * @param endings methods that end it as well, of classes that are known by name
 */
public record OwnerRule(
    String sort,
    List<Method> during,
    String owner,
    List<String> inside,
    List<String> ends,
    List<Method> endings) {

  /** Copies the lists. */
  public OwnerRule {
    during = List.copyOf(during);
    inside = List.copyOf(inside);
    ends = List.copyOf(ends);
    endings = List.copyOf(endings);
  }

  /** All methods of classes that are known by name. */
  List<Method> methods() {
    List<Method> all = new ArrayList<>(during);
    all.addAll(endings);
    return all;
  }

  /** Whether the owner is the session of a request. */
  public boolean session() {
    return owner.equals("session");
  }

  /** Whether it is the first argument that leads to the owner. */
  public boolean argument() {
    return !owner.equals("this");
  }

  /**
   * A method in the life of an owner.
   *
   * @param declaring the class that declares it; with a {@code +} its subtypes are meant too
   * @param name its name
   * @param parameters the names of its parameter types
   */
  public record Method(String declaring, String name, List<String> parameters) {

    /** Copies the list. */
    public Method {
      parameters = List.copyOf(parameters);
    }

    /** The name of the class that declares it. */
    public String type() {
      return subtypes() ? declaring.substring(0, declaring.length() - 1) : declaring;
    }

    /** Whether it has arguments. */
    public boolean hasArguments() {
      return !parameters.isEmpty();
    }

    /** Whether the methods of subtypes are meant too. */
    public boolean subtypes() {
      return declaring.endsWith("+");
    }
  }
}
