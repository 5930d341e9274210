package acme.ci;

/** Called by the build server. */
public class BuildListener {
    private final OTELHelperFactory factory;

    public BuildListener(OTELHelperFactory factory) {
        this.factory = factory;
    }

    public void buildStarted(long id) {
        factory.getOTELHelper(id, "https://otel.project" + id % 3).getOrCreateParentSpan("build-" + id);
    }

    public void step(long id, String name) {
        OTELHelper h = factory.getOTELHelper(id, "");
        h.createSpan(name, h.getOrCreateParentSpan("build-" + id));
        h.end(name);
    }

    public void buildFinished(long id) {
        factory.getOTELHelper(id, "").end("build-" + id);
        factory.release(id);
    }
}
