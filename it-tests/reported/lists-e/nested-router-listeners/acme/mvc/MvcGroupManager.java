package acme.mvc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

public class MvcGroupManager {
    public interface Artifact {
        void mvcGroupInit();

        default void mvcGroupDestroy() { }
    }

    private final EventRouter router = new EventRouter();
    private final Map<String, Artifact> groups = new LinkedHashMap<>();

    public EventRouter router() { return router; }

    public <A extends Artifact> A createMVCGroup(String id, Function<EventRouter, A> factory) {
        A a = factory.apply(router);
        groups.put(id, a);
        a.mvcGroupInit();
        return a;
    }

    public void destroyMVCGroup(String id) {
        Artifact a = groups.remove(id);
        a.mvcGroupDestroy();
        router.removeNestedListeners(a);
    }
}
