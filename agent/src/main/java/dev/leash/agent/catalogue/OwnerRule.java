package dev.leash.agent.catalogue;

import java.util.List;

/**
 * A sort of owner that Leash knows by itself.
 *
 * @param sort what it is one of many of, as reports call it
 * @param during the methods while which a thread works for it
 * @param session whether it is the session of the request that is the first argument of these
 *     methods, rather than the object they are called on
 * @param inside types that stand for the owner and are kept in a field of what was found
 * @param ends the names of the methods of its class that end its life
 */
public record OwnerRule(
    String sort, List<During> during, boolean session, List<String> inside, List<String> ends) {

  /** Copies the lists. */
  public OwnerRule {
    during = List.copyOf(during);
    inside = List.copyOf(inside);
    ends = List.copyOf(ends);
  }

  /**
   * A method while which a thread works for an owner.
   *
   * @param type the class that declares it
   * @param method its name
   * @param parameters the names of its parameter types
   */
  public record During(String type, String method, List<String> parameters) {

    /** Copies the list. */
    public During {
      parameters = List.copyOf(parameters);
    }
  }
}
