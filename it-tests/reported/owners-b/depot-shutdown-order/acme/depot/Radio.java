package acme.depot;

public final class Radio {
    private static final Radio INSTANCE = new Radio();
    private int calls;

    private Radio() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("radio: over and out after " + calls), "radio"));
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> call(t.getName() + ": " + e));
    }

    public static Radio get() { return INSTANCE; }

    public synchronized void call(String s) { calls++; }
}
