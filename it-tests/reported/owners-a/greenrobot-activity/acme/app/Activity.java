package acme.app;

import java.util.ArrayList;
import java.util.List;

/** Screen with a life cycle driven by the ActivityStack. */
public abstract class Activity {
    protected final List<String> calls = new ArrayList<>();
    private boolean changingConfigurations;

    protected void onCreate() { calls.add("create"); }
    protected void onStart() { calls.add("start"); }
    protected void onStop() { calls.add("stop"); }
    protected void onDestroy() { calls.add("destroy"); }

    void setChangingConfigurations() { changingConfigurations = true; }
    protected boolean isChangingConfigurations() { return changingConfigurations; }
    public abstract String render();
}
