package dev.leash.bridge;

import dev.leash.registry.RegistrationClient;
import dev.leash.snapshot.EndReason;
import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/** Clients as functions of JDK types. */
final class ClientCodec {

  private ClientCodec() {}

  static BiFunction<String, Object[], Object> write(RegistrationClient client) {
    return (operation, arguments) ->
        switch (operation) {
          case BridgeOperations.RELEASER -> client.releaser();
          case BridgeOperations.OVER -> {
            EndReason end = client.over();
            yield end == null ? null : end.name();
          }
          case BridgeOperations.ENDED -> {
            client.ended(EndReason.valueOf((String) arguments[0]));
            yield null;
          }
          default -> null;
        };
  }

  /** The other way round; the function is held weakly. */
  static RegistrationClient read(BiFunction<String, Object[], Object> function) {
    return new RemoteClient(function);
  }

  /** A client in a copy of the library, which keeps it for as long as it is live. */
  private static final class RemoteClient implements RegistrationClient {
    private final WeakReference<BiFunction<String, Object[], Object>> function;

    private RemoteClient(BiFunction<String, Object[], Object> function) {
      this.function = new WeakReference<>(function);
    }

    private Object call(String operation, Object... arguments) {
      BiFunction<String, Object[], Object> there = function.get();
      return there == null ? null : there.apply(operation, arguments);
    }

    @Override
    public Callable<?> releaser() {
      return (Callable<?>) call(BridgeOperations.RELEASER);
    }

    @Override
    public EndReason over() {
      Object end = call(BridgeOperations.OVER);
      return end == null ? null : EndReason.valueOf((String) end);
    }

    @Override
    public void ended(EndReason how) {
      call(BridgeOperations.ENDED, how.name());
    }
  }
}
