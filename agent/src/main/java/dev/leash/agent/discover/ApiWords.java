package dev.leash.agent.discover;

import java.util.List;
import java.util.regex.Pattern;

/** The words that event APIs are made of. */
final class ApiWords {

  /** What listens. */
  static final Pattern LISTENER =
      Pattern.compile(
          ".*(Listener|Handler|Observer|Watcher|Callback|Subscriber|Dispatcher|Hook|Consumer)s?");

  /** What listens, where nothing else hints at a registration. */
  static final Pattern STRICT_LISTENER =
      Pattern.compile(".*(Listener|Observer|Watcher|Callback|Hook|Closeable)");

  /** What undoes a registration. */
  static final Pattern HANDLE =
      Pattern.compile(
          ".*(Disposable|Disposer|Subscription|Registration|Handle|Cancellable|Cancelable|Cancellation"
              + "|Unsubscriber|Unregister|Cleanable|Closeable|Remover|Detacher|Timer|Timeout)");

  /** How it is told to. */
  static final Pattern UNDO =
      Pattern.compile(
          "dispose|cancel|close|unsubscribe|remove|unregister|removeHandler|deregister|detach|release"
              + "|unbind|disconnect|stop|clean|undo");

  /** How it is undone by an id. */
  static final Pattern UNDO_ID =
      Pattern.compile("(remove|cancel|unregister|deregister|unsubscribe|delete|stop|clear)\\w*");

  /** How a registration is made. */
  static final Pattern REGISTER =
      Pattern.compile("(add|register|subscribe|on[A-Z]|listen|observe|watch|attach|hook)\\w*");

  /** A task that is run again and again. */
  static final Pattern PERIODIC =
      Pattern.compile(
          "schedule\\w*(AtFixedRate|WithFixedDelay|Periodic|Repeat|Every|Recurring|Cron)\\w*"
              + "|set(Periodic|Interval)|every");

  /** What takes everything back at once. */
  static final Pattern CLEAR =
      Pattern.compile(
          "(removeAll|clear|unregisterAll|unsubscribeAll|deleteAll)\\w*|delete\\w+s|remove\\w+s"
              + "|close|dispose|destroy|shutdown|shutdownNow|terminate|stopAll|cancelAll");

  /** Types whose listeners are gone when the thing is done. */
  static final Pattern PASSING =
      Pattern.compile(
          ".*(Future|Promise|CompletionStage|Deferred)(Impl|Base|Task|Adapter|Support)?");

  /** Types whose listeners are configuration. */
  static final Pattern CONFIGURATION =
      Pattern.compile(".*(Builder|Config|Configuration|Options|Spec|Request)");

  /** The verbs that make a pair, and what undoes each. */
  static final List<String[]> PAIRS =
      List.of(
          new String[] {"add", "remove"},
          new String[] {"add", "delete"},
          new String[] {"register", "unregister"},
          new String[] {"register", "deregister"},
          new String[] {"register", "remove"},
          new String[] {"subscribe", "unsubscribe"},
          new String[] {"attach", "detach"},
          new String[] {"listen", "unlisten"},
          new String[] {"observe", "unobserve"});

  private ApiWords() {}

  /** {@code b.C} of {@code a/b$C}: the last part of an internal name. */
  static String simple(String internalName) {
    int cut = Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$'));
    return internalName.substring(cut + 1);
  }
}
