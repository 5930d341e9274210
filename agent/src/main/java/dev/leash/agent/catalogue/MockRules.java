package dev.leash.agent.catalogue;

import java.util.List;

/**
 * The methods of mocking libraries through which every call of a mock goes. What a mock is told is
 * no registration: it keeps nothing.
 */
public final class MockRules {

  private static final String MOCKITO = "org.mockito.internal.creation.";
  private static final String BYTE_BUDDY = MOCKITO + "bytebuddy.";

  private MockRules() {}

  /**
   * All of them; what is called the source is the mock, and the listener is the method of it that
   * was called, a {@link java.lang.reflect.Method}.
   */
  public static List<HookRule> all() {
    return List.of(
        rule(BYTE_BUDDY + "access.MockMethodInterceptor", "doIntercept", 5),
        rule(BYTE_BUDDY + "MockMethodInterceptor", "doIntercept", 5), // before 5.4
        rule(MOCKITO + "proxy.ProxyMockMaker$MockInvocationHandler", "invoke", 3),
        rule("org.easymock.internal.MockInvocationHandler", "invoke", 3));
  }

  private static HookRule rule(String type, String method, int parameters) {
    List<String> unnamed =
        List.of(HookRule.ANY, HookRule.ANY, HookRule.ANY, HookRule.ANY, HookRule.ANY);
    return HookRule.of(Role.REGISTER, type, method, unnamed.subList(0, parameters))
        .source(CallPart.argument(0))
        .listener(CallPart.argument(1))
        .optional(true)
        .build();
  }
}
