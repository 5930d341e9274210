package acme.influx;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

class BasicLoggingInterceptor implements Interceptor {
    private final StringBuilder lines = new StringBuilder();

    @Override public Response intercept(Chain chain) throws IOException {
        long start = System.nanoTime();
        Response response = chain.proceed(chain.request());
        lines.append(response.code()).append(' ').append(System.nanoTime() - start).append('\n');
        return response;
    }
}
