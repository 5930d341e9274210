package acme.logship;

public final class AuditLog {
    private static AuditLog instance;
    private int entries;

    public static synchronized AuditLog get() {
        if (instance == null) {
            instance = new AuditLog();
            Runtime.getRuntime().addShutdownHook(new Thread(instance::seal, "audit-seal"));
        }
        return instance;
    }

    public synchronized void entry(String s) { entries++; }

    private void seal() { System.out.println("audit sealed with " + entries); }
}
