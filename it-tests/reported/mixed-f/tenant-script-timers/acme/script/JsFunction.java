package acme.script;

/** A function of a script with what it has captured. */
public class JsFunction {
    private final String source;
    private final Object[] scope;
    private final Runnable body;

    public JsFunction(String source, Runnable body, Object... scope) {
        this.source = source;
        this.body = body;
        this.scope = scope;
    }

    public void call() { body.run(); }
    @Override public String toString() { return source + "/" + scope.length; }
}
