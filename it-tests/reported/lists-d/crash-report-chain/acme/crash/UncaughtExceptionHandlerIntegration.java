package acme.crash;

/** Reports uncaught exceptions, then hands them to the handler that was there before. */
public final class UncaughtExceptionHandlerIntegration implements Thread.UncaughtExceptionHandler {
    private Thread.UncaughtExceptionHandler defaultExceptionHandler;
    private CrashScopes scopes;
    private boolean registered;

    public void register(CrashScopes scopes, CrashOptions options) {
        if (registered) {
            return;
        }
        registered = true;
        this.scopes = scopes;
        Thread.UncaughtExceptionHandler currentHandler = Thread.getDefaultUncaughtExceptionHandler();
        if (options.unwrapOwnHandlers && currentHandler instanceof UncaughtExceptionHandlerIntegration own) {
            defaultExceptionHandler = own.defaultExceptionHandler;
        } else {
            defaultExceptionHandler = currentHandler;
        }
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread t, Throwable e) {
        scopes.capture(e);
        if (defaultExceptionHandler != null) {
            defaultExceptionHandler.uncaughtException(t, e);
        }
    }
}
