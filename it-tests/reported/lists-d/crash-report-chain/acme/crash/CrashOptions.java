package acme.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class CrashOptions {
    public final String release;
    public final Map<String, String> tags = new HashMap<>();
    final List<String> breadcrumbs = new ArrayList<>();
    public boolean unwrapOwnHandlers;

    public CrashOptions(String release) {
        this.release = release;
    }
}
