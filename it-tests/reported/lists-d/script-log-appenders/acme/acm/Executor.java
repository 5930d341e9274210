package acme.acm;

public class Executor {
    private final LogAppenderFactory appenders;
    private int n;

    public Executor(boolean detach) {
        appenders = new LogAppenderFactory(detach);
    }

    public Execution begin(String script) {
        return new Execution(script + "#" + ++n, appenders);
    }
}
