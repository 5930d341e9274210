package acme.sse;

import java.time.Duration;
import reactor.core.Disposable;

public class HealthPage {
    private int windows;
    private Disposable d;

    public void start(Feeds f) { d = f.quotes().window(Duration.ofMillis(200)).subscribe(w -> windows++); }

    public void stop() { d.dispose(); }

    public int windows() { return windows; }
}
