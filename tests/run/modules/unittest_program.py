# unittest as programs use it: what the loader finds by name only is compiled; the report is CPython's, but for the times.
import io
import re
import sys
import unittest


class Base(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass", cls.__name__)

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass", cls.__name__)

    def setUp(self):
        self.log = []
        self.addCleanup(self.say, "cleanup", key=1)

    def tearDown(self):
        self.log.append("down")

    def say(self, *args, **kwargs):
        print(self.id(), args, kwargs, self.log)


class Numbers(Base):
    def test_add(self):
        """addition, described"""
        self.assertEqual(1 + 1, 2)

    def test_fail(self):
        self.assertEqual([1, 2, 3], [1, 2, 4], "lists")

    def test_text(self):
        self.assertEqual("a\nb\n", "a\nc\n")

    def test_dict(self):
        self.assertEqual({"a": 1}, {"a": 2})

    def test_error(self):
        return int("missing")

    def test_raises(self):
        self.assertRaises(ValueError, int, "x")
        with self.assertRaises(ZeroDivisionError) as cm:
            1 // 0
        self.assertEqual(str(cm.exception), "integer division or modulo by zero")

    def test_not_raised(self):
        with self.assertRaises(KeyError):
            pass

    def test_regex(self):
        with self.assertRaisesRegex(ValueError, "invalid literal for .* base 10: 'x'"):
            int("x")
        self.assertRaisesRegex(TypeError, "^unsupported", lambda: 1 + "")

    def test_regex_differs(self):
        with self.assertRaisesRegex(ValueError, "nothing like it"):
            int("x")

    def test_sub(self):
        for i in range(4):
            with self.subTest("value", i=i):
                self.assertTrue(i % 2 == 0)

    @unittest.skip("not now")
    def test_skipped(self):
        self.fail()

    @unittest.skipIf(sys.maxsize > 2**32, "wide")
    def test_skipif(self):
        self.fail()

    def test_skip_inside(self):
        self.skipTest("inside")

    @unittest.expectedFailure
    def test_expected(self):
        self.assertEqual(1, 2)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_more(self):
        self.assertIn(1, [1, 2])
        self.assertNotIn(3, [1, 2])
        self.assertIs(None, None)
        self.assertIsInstance(1, int)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertGreater(2, 1)
        self.assertLessEqual(2, 2)
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertRegex("abc", "b")
        self.assertDictEqual({1: 2}, {1: 2})
        self.assertSetEqual({1}, {1})
        self.assertTupleEqual((1,), (1,))
        self.assertIsNone(None)
        self.assertFalse([])

    def test_warns(self):
        import warnings
        with self.assertWarns(DeprecationWarning):
            warnings.warn("old", DeprecationWarning)


class Broken(unittest.TestCase):
    def setUp(self):
        raise RuntimeError("no set up")

    def test_never(self):
        print("never")

    def helper_not_called(self):
        print("never")


def load_tests(loader, standard, pattern):
    print("load_tests", pattern, standard.countTestCases())
    return standard


def report(text):
    print(re.sub(r"in \d+\.\d+s", "in N s", text))


if __name__ == "__main__":
    stream = io.StringIO()
    runner = unittest.TextTestRunner(stream=stream, verbosity=2)
    program = unittest.main(argv=["program"], testRunner=runner, exit=False)
    report(stream.getvalue())
    print(program.result)
    chosen = io.StringIO()
    unittest.main(argv=["program", "Numbers.test_sub", "Numbers.test_add"], testRunner=unittest.TextTestRunner(stream=chosen), exit=False)
    report(chosen.getvalue())
