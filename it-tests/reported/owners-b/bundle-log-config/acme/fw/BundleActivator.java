package acme.fw;

public interface BundleActivator {
    void start(BundleContext ctx) throws Exception;
    void stop(BundleContext ctx) throws Exception;
}
