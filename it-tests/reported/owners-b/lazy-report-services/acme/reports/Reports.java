package acme.reports;

import java.util.concurrent.ConcurrentHashMap;
import org.apache.logging.log4j.core.LoggerContext;

public final class Reports {
    private static final ConcurrentHashMap<String, ReportService> SERVICES = new ConcurrentHashMap<>();
    private static volatile Headquarters hq;

    public static ReportService of(String kind) { return SERVICES.computeIfAbsent(kind, k -> new ReportService(k, LoggerContext.getContext(false))); }

    public static Headquarters headquarters() {
        Headquarters h = hq;
        if (h == null) {
            synchronized (Reports.class) {
                h = hq;
                if (h == null) hq = h = new Headquarters(LoggerContext.getContext(false));
            }
        }
        return h;
    }

    public static int count() { return SERVICES.size(); }
    public static int total() { return SERVICES.values().stream().mapToInt(ReportService::made).sum(); }

    private Reports() {}
}
