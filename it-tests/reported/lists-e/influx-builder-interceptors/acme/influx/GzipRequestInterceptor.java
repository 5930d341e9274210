package acme.influx;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

class GzipRequestInterceptor implements Interceptor {
    private boolean enabled;

    void enable() { enabled = true; }

    @Override public Response intercept(Chain chain) throws IOException {
        Request r = chain.request();
        if (!enabled || r.body() == null || r.header("Content-Encoding") != null) return chain.proceed(r);
        return chain.proceed(r.newBuilder().header("X-Would-Gzip", "yes").build());
    }
}
