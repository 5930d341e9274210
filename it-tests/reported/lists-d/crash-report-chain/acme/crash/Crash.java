package acme.crash;

/** Entry point of the crash reporter. */
public final class Crash {
    private static volatile CrashScopes current;

    private Crash() {
    }

    public static synchronized CrashScopes init(CrashOptions options) {
        CrashScopes previous = current;
        CrashScopes scopes = new CrashScopes(options);
        new UncaughtExceptionHandlerIntegration().register(scopes, options);
        current = scopes;
        if (previous != null) {
            previous.close();
        }
        return scopes;
    }

    public static CrashScopes scopes() {
        return current;
    }
}
