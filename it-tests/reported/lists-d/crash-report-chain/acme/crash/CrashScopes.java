package acme.crash;

import java.util.ArrayList;
import java.util.List;

/** What is known at the time of a crash. */
public class CrashScopes {
    private final CrashOptions options;
    private final List<String> captured = new ArrayList<>();
    private volatile boolean enabled = true;

    CrashScopes(CrashOptions options) {
        this.options = options;
    }

    public void addBreadcrumb(String b) {
        options.breadcrumbs.add(b);
    }

    void capture(Throwable t) {
        if (enabled) {
            captured.add(options.release + ": " + t.getMessage() + " after " + options.breadcrumbs.size() + " breadcrumbs");
        }
    }

    public List<String> captured() {
        return captured;
    }

    void close() {
        enabled = false;
    }
}
