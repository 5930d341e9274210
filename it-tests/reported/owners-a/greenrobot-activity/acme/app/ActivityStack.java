package acme.app;

import java.util.*;
import java.util.function.Supplier;

public class ActivityStack {
    private final Deque<Activity> stack = new ArrayDeque<>();
    private final Deque<Supplier<Activity>> intents = new ArrayDeque<>();

    public Activity startActivity(Supplier<Activity> intent) {
        if (!stack.isEmpty()) stack.peek().onStop();
        return launch(intent);
    }

    private Activity launch(Supplier<Activity> intent) {
        Activity a = intent.get();
        stack.push(a);
        intents.push(intent);
        a.onCreate();
        a.onStart();
        return a;
    }

    /** The user turns the device: the top screen is destroyed and made anew. */
    public Activity rotate() {
        Activity old = stack.pop();
        old.setChangingConfigurations();
        old.onStop();
        old.onDestroy();
        return launch(intents.pop());
    }

    public void back() {
        Activity old = stack.pop();
        intents.pop();
        old.onStop();
        old.onDestroy();
        if (!stack.isEmpty()) stack.peek().onStart();
    }

    public Activity top() { return stack.peek(); }
    public int depth() { return stack.size(); }
}
