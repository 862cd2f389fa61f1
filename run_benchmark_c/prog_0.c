/* Made by pyc2c. */
#include "runtime/pyrt.h"
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

static Value u___main__(RtFunction *fn);
static Value u___main___entry(RtFunction *fn, Value *args);
static Value u_pyperf(RtFunction *fn);
static Value u_pyperf_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results(RtFunction *fn);
static Value u_pyperf___results_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner(RtFunction *fn);
static Value u_pyperf___runner_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json(RtFunction *fn);
static Value u_pyperf___json_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options(RtFunction *fn);
static Value u_pyperf___options_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Run(RtFunction *fn, Value p0);
static Value u_pyperf___results__Run_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader(RtFunction *fn, Value p0);
static Value u_pyperf___json___Reader_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Namespace(RtFunction *fn, Value p0);
static Value u_pyperf___options__Namespace_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentError(RtFunction *fn, Value p0);
static Value u_pyperf___options__ArgumentError_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option(RtFunction *fn, Value p0);
static Value u_pyperf___options__Option_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner___UsageError(RtFunction *fn, Value p0);
static Value u_pyperf___runner___UsageError_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser(RtFunction *fn, Value p0);
static Value u_pyperf___options__ArgumentParser_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner___Task(RtFunction *fn, Value p0);
static Value u_pyperf___runner___Task_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Group(RtFunction *fn, Value p0);
static Value u_pyperf___options__Group_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner(RtFunction *fn, Value p0);
static Value u_pyperf___runner__Runner_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading(RtFunction *fn, Value p0);
static Value u_pyperf___options__Reading_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner____init__(RtFunction *fn, Value p0, Value p1, Value p2, int64_t p3, double p4, Value p5, bool p6, Value p7, Value p8, Value p9, int64_t p10);
static Value u_pyperf___runner__Runner____init___entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner___make_parser(RtFunction *fn, int64_t p0, int64_t p1, int64_t p2, int64_t p3, double p4);
static Value u_pyperf___runner___make_parser_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser____init__(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__ArgumentParser____init___entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__add_argument(RtFunction *fn, Value p0, Value p1, Value p2);
static Value u_pyperf___options__ArgumentParser__add_argument_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__describe(RtFunction *fn, Value p0, Value p1, Value p2);
static Value u_pyperf___options__ArgumentParser__describe_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__describe__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___options__ArgumentParser__describe__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option____init__(RtFunction *fn, Value p0, Value p1, Value p2, Value p3, Value p4, Value p5, Value p6, Value p7, Value p8, Value p9, Value p10, Value p11);
static Value u_pyperf___options__Option____init___entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__label(RtFunction *fn, Value p0);
static Value u_pyperf___options__Option__label_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__comma_separated(RtFunction *fn, Value p0);
static Value u_pyperf___runner__comma_separated_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__positive_or_nul(RtFunction *fn, Value p0);
static Value u_pyperf___runner__positive_or_nul_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__strictly_positive(RtFunction *fn, Value p0);
static Value u_pyperf___runner__strictly_positive_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__describe_214(RtFunction *fn, Value p0, Value p1, Value p2);
static Value u_pyperf___options__ArgumentParser__describe_214_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__comma_separated__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___runner__comma_separated__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner__bench_func(RtFunction *fn, Value p0, Value p1, Value p2, Value p3, Value p4, Value p5);
static Value u_pyperf___runner__Runner__bench_func_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___open(RtFunction *fn, Value p0, Value p1, Value p2, Value p3);
static Value u_pyperf___runner__Runner___open_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner__parse_args(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___runner__Runner__parse_args_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__parse_args(RtFunction *fn, Value p0, Value p1, Value p2);
static Value u_pyperf___options__ArgumentParser__parse_args_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__parse_known_args(RtFunction *fn, Value p0, Value p1, Value p2);
static Value u_pyperf___options__ArgumentParser__parse_known_args_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Namespace____init__(RtFunction *fn, Value p0);
static Value u_pyperf___options__Namespace____init___entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Namespace____init___222(RtFunction *fn, Value p0);
static Value u_pyperf___options__Namespace____init___222_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Namespace____getattr__(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__Namespace____getattr___entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Namespace____repr__(RtFunction *fn, Value p0);
static Value u_pyperf___options__Namespace____repr___entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading____init__(RtFunction *fn, Value p0, Value p1, Value p2, Value p3);
static Value u_pyperf___options__Reading____init___entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__error(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__ArgumentParser__error_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Namespace____repr____L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___options__Namespace____repr____L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__format_usage(RtFunction *fn, Value p0);
static Value u_pyperf___options__ArgumentParser__format_usage_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__run(RtFunction *fn, Value p0);
static Value u_pyperf___options__Reading__run_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__takes_value(RtFunction *fn, Value p0);
static Value u_pyperf___options__Option__takes_value_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__limits(RtFunction *fn, Value p0);
static Value u_pyperf___options__Option__limits_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__next_argument(RtFunction *fn, Value p0);
static Value u_pyperf___options__Reading__next_argument_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__fill_positionals(RtFunction *fn, Value p0);
static Value u_pyperf___options__Reading__fill_positionals_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__exit(RtFunction *fn, Value p0, int64_t p1, Value p2);
static Value u_pyperf___options__ArgumentParser__exit_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__is_negative_number(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__Reading__is_negative_number_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__values_of(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__Option__values_of_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__check_given(RtFunction *fn, Value p0);
static Value u_pyperf___options__Reading__check_given_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__value_of(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__Option__value_of_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__start(RtFunction *fn, Value p0);
static Value u_pyperf___options__Option__start_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__values_of__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___options__Option__values_of__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__long_option(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__Reading__long_option_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__short_options(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__Reading__short_options_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__value_of__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___options__Option__value_of__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__long_option__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___options__Reading__long_option__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__give(RtFunction *fn, Value p0, Value p1, Value p2, Value p3);
static Value u_pyperf___options__Reading__give_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__give_246(RtFunction *fn, Value p0, Value p1, Value p2, bool p3);
static Value u_pyperf___options__Reading__give_246_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Reading__values_behind(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__Reading__values_behind_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__exit_248(RtFunction *fn, Value p0, int64_t p1, Value p2);
static Value u_pyperf___options__ArgumentParser__exit_248_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__print_help(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__ArgumentParser__print_help_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__values_of_250(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__Option__values_of_250_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___check_args(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___runner__Runner___check_args_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__format_help(RtFunction *fn, Value p0);
static Value u_pyperf___options__ArgumentParser__format_help_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__value_of_253(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__Option__value_of_253_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__Option__values_of__L__listcomp_254(RtFunction *fn, Value p0);
static Value u_pyperf___options__Option__values_of__L__listcomp_254_entry(RtFunction *fn, Value *args);
static Value u_pyperf___options__ArgumentParser__get_default(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___options__ArgumentParser__get_default_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___check_worker_args(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___runner__Runner___check_worker_args_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner___Task____init__(RtFunction *fn, Value p0, Value p1, Value p2, Value p3);
static Value u_pyperf___runner___Task____init___entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___prepare_worker(RtFunction *fn, Value p0, Value p1, Value p2);
static Value u_pyperf___runner__Runner___prepare_worker_entry(RtFunction *fn, Value *args);
static bool u_pyperf___runner___Task__more(RtFunction *fn, Value p0);
static Value u_pyperf___runner___Task__more_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner___cpu_numbers(RtFunction *fn, Value p0);
static Value u_pyperf___runner___cpu_numbers_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__comma_separated_261(RtFunction *fn, Value p0);
static Value u_pyperf___runner__comma_separated_261_entry(RtFunction *fn, Value *args);
static Value u___main____bench_n_queens(RtFunction *fn, int64_t p0);
static Value u___main____bench_n_queens_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner___Task__add(RtFunction *fn, Value p0, double p1);
static Value u_pyperf___runner___Task__add_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___close(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___runner__Runner___close_entry(RtFunction *fn, Value *args);
static Value u___main____n_queens(RtFunction *fn, int64_t p0);
static Value u___main____n_queens_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_values(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__format_values_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___worker_result(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___runner__Runner___worker_result_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___manage(RtFunction *fn, Value p0);
static Value u_pyperf___runner__Runner___manage_entry(RtFunction *fn, Value *args);
static Value u___main____permutations(RtFunction *fn, Value p0, Value p1);
static Value u___main____permutations_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_values__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results__format_values__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_values__L__listcomp_271(RtFunction *fn, Value p0);
static Value u_pyperf___results__format_values__L__listcomp_271_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_times(RtFunction *fn, Value p0);
static Value u_pyperf___results__format_times_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___all_metadata(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___runner__Runner___all_metadata_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___run_worker(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___runner__Runner___run_worker_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark____init__(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__Benchmark____init___entry(RtFunction *fn, Value *args);
static Value u___main____permutations__L__genexpr(RtFunction *fn, Value p0);
static Value u___main____permutations__L__genexpr_entry(RtFunction *fn, Value *args);
static Value u___main____permutations__L__genexpr_277(RtFunction *fn, Value p0);
static Value u___main____permutations__L__genexpr_277_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_size(RtFunction *fn, double p0);
static Value u_pyperf___results__format_size_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_count(RtFunction *fn, double p0, Value p1);
static Value u_pyperf___results__format_count_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_times__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results__format_times__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___worker_command(RtFunction *fn, Value p0, Value p1, Value p2);
static Value u_pyperf___runner__Runner___worker_command_entry(RtFunction *fn, Value *args);
static Value u___main____n_queens__L__genexpr(RtFunction *fn, Value p0);
static Value u___main____n_queens__L__genexpr_entry(RtFunction *fn, Value *args);
static Value u___main____n_queens__L__genexpr_283(RtFunction *fn, Value p0);
static Value u___main____n_queens__L__genexpr_283_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Run____init__(RtFunction *fn, Value p0, Value p1, Value p2, Value p3, bool p4);
static Value u_pyperf___results__Run____init___entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___show(RtFunction *fn, Value p0, Value p1, bool p2);
static Value u_pyperf___runner__Runner___show_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_count_286(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__format_count_286_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Run____init____L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results__Run____init____L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___worker_environment(RtFunction *fn, Value p0);
static Value u_pyperf___runner__Runner___worker_environment_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__suite_text(RtFunction *fn, Value p0);
static Value u_pyperf___results__suite_text_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___print_result(RtFunction *fn, Value p0, Value p1, bool p2);
static Value u_pyperf___runner__Runner___print_result_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results___short_power(RtFunction *fn, Value p0, int64_t p1, int64_t p2);
static Value u_pyperf___results___short_power_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___worker_environment__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___runner__Runner___worker_environment__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__suite_text__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results__suite_text__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__get_metadata(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__get_metadata_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__check_lines(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__check_lines_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__result_text(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__result_text_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__read_suite(RtFunction *fn, Value p0);
static Value u_pyperf___results__read_suite_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__get_metadata__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__get_metadata__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__get_values(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__get_values_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json__read(RtFunction *fn, Value p0);
static Value u_pyperf___json__read_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results___common(RtFunction *fn, Value p0);
static Value u_pyperf___results___common_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader____init__(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___json___Reader____init___entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark___warnings(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark___warnings_entry(RtFunction *fn, Value *args);
static int64_t u_pyperf___results__Benchmark__get_nvalue(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__get_nvalue_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Run__calibrated(RtFunction *fn, Value p0);
static Value u_pyperf___results__Run__calibrated_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__suite_text__L__listcomp_306(RtFunction *fn, Value p0);
static Value u_pyperf___results__suite_text__L__listcomp_306_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___print_result__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___runner__Runner___print_result__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__get_name(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__get_name_entry(RtFunction *fn, Value *args);
static double u_pyperf___results__Benchmark__mean(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__mean_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_count_310(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__format_count_310_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader__value(RtFunction *fn, Value p0);
static Value u_pyperf___json___Reader__value_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__as_data(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__Benchmark__as_data_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__add_runs(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__add_runs_entry(RtFunction *fn, Value *args);
static double u_pyperf___results__mean_of(RtFunction *fn, Value p0);
static Value u_pyperf___results__mean_of_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results___short_power_315(RtFunction *fn, Value p0, int64_t p1, int64_t p2);
static Value u_pyperf___results___short_power_315_entry(RtFunction *fn, Value *args);
static bool u_pyperf___json___Reader__take(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___json___Reader__take_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__as_data__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__as_data__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json__write(RtFunction *fn, Value p0);
static Value u_pyperf___json__write_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__add_runs(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__Benchmark__add_runs_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader__skip_blanks(RtFunction *fn, Value p0);
static Value u_pyperf___json___Reader__skip_blanks_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Run__as_data(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__Run__as_data_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json__write__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___json__write__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json__write__L__listcomp_323(RtFunction *fn, Value p0);
static Value u_pyperf___json__write__L__listcomp_323_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results___without(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results___without_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__format_value(RtFunction *fn, Value p0, double p1);
static Value u_pyperf___results__Benchmark__format_value_entry(RtFunction *fn, Value *args);
static double u_pyperf___results__Benchmark__stdev(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__stdev_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json__write_327(RtFunction *fn, Value p0);
static Value u_pyperf___json__write_327_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json__write_text(RtFunction *fn, Value p0);
static Value u_pyperf___json__write_text_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results___without__L__dictcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results___without__L__dictcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__get_unit(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__get_unit_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__format_values(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__Benchmark__format_values_entry(RtFunction *fn, Value *args);
static double u_pyperf___results__stdev_of(RtFunction *fn, Value p0);
static Value u_pyperf___results__stdev_of_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json__write__L__listcomp_333(RtFunction *fn, Value p0);
static Value u_pyperf___json__write__L__listcomp_333_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_values_334(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__format_values_334_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__stdev_of__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results__stdev_of__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader__members(RtFunction *fn, Value p0);
static Value u_pyperf___json___Reader__members_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader__items(RtFunction *fn, Value p0);
static Value u_pyperf___json___Reader__items_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader__string(RtFunction *fn, Value p0);
static Value u_pyperf___json___Reader__string_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader__number(RtFunction *fn, Value p0);
static Value u_pyperf___json___Reader__number_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__raw_values(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__raw_values_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader__fail(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___json___Reader__fail_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader__escape(RtFunction *fn, Value p0);
static Value u_pyperf___json___Reader__escape_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__raw_values__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__raw_values__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__check_lines__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__check_lines__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___json___Reader__hex_digits(RtFunction *fn, Value p0);
static Value u_pyperf___json___Reader__hex_digits_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Run____init___346(RtFunction *fn, Value p0, Value p1, Value p2, Value p3, bool p4);
static Value u_pyperf___results__Run____init___346_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Run__get_total_loops(RtFunction *fn, Value p0);
static Value u_pyperf___results__Run__get_total_loops_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Run____init____L__listcomp_348(RtFunction *fn, Value p0);
static Value u_pyperf___results__Run____init____L__listcomp_348_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__get_runs(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__get_runs_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Run__get_loops(RtFunction *fn, Value p0);
static Value u_pyperf___results__Run__get_loops_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__format_values_351(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__Benchmark__format_values_351_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__required_nprocesses(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__required_nprocesses_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_values_353(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__format_values_353_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__required_nprocesses__L__listcomp(RtFunction *fn, Value p0);
static Value u_pyperf___results__Benchmark__required_nprocesses__L__listcomp_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__format_value_355(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__Benchmark__format_value_355_entry(RtFunction *fn, Value *args);
static double u_pyperf___results__mean_of_356(RtFunction *fn, Value p0);
static Value u_pyperf___results__mean_of_356_entry(RtFunction *fn, Value *args);
static double u_pyperf___results__stdev_of_357(RtFunction *fn, Value p0);
static Value u_pyperf___results__stdev_of_357_entry(RtFunction *fn, Value *args);
static Value u_pyperf___runner__Runner___show_progress(RtFunction *fn, Value p0, Value p1, int64_t p2);
static Value u_pyperf___runner__Runner___show_progress_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Run__get_inner_loops(RtFunction *fn, Value p0);
static Value u_pyperf___results__Run__get_inner_loops_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_times_360(RtFunction *fn, Value p0);
static Value u_pyperf___results__format_times_360_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__Benchmark__format_values_361(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__Benchmark__format_values_361_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__stdev_of__L__listcomp_362(RtFunction *fn, Value p0);
static Value u_pyperf___results__stdev_of__L__listcomp_362_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_count_363(RtFunction *fn, int64_t p0, Value p1);
static Value u_pyperf___results__format_count_363_entry(RtFunction *fn, Value *args);
static double u_pyperf___results__stdev_of_364(RtFunction *fn, Value p0);
static Value u_pyperf___results__stdev_of_364_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_values_365(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__format_values_365_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results___short_power_366(RtFunction *fn, int64_t p0, int64_t p1, int64_t p2);
static Value u_pyperf___results___short_power_366_entry(RtFunction *fn, Value *args);
static double u_pyperf___results__mean_of_367(RtFunction *fn, Value p0);
static Value u_pyperf___results__mean_of_367_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_values__L__listcomp_368(RtFunction *fn, Value p0);
static Value u_pyperf___results__format_values__L__listcomp_368_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_values__L__listcomp_369(RtFunction *fn, Value p0);
static Value u_pyperf___results__format_values__L__listcomp_369_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_times_370(RtFunction *fn, Value p0);
static Value u_pyperf___results__format_times_370_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_size_371(RtFunction *fn, Value p0);
static Value u_pyperf___results__format_size_371_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_count_372(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__format_count_372_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_times__L__listcomp_373(RtFunction *fn, Value p0);
static Value u_pyperf___results__format_times__L__listcomp_373_entry(RtFunction *fn, Value *args);
static Value u_pyperf___results__format_values_374(RtFunction *fn, Value p0, Value p1);
static Value u_pyperf___results__format_values_374_entry(RtFunction *fn, Value *args);
static RtStr s_0 = {&rt_type_str, 36, 0, 1, 1, 0, {0}, {"Simple, brute-force N-Queens solver."}};
static RtStr s_pyperf = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"pyperf"}};
static RtStr s_2 = {&rt_type_str, 39, 0, 1, 1, 0, {0}, {"collinwinter@google.com (Collin Winter)"}};
static RtStr s_3 = {&rt_type_str, 65, 0, 1, 1, 0, {0}, {"permutations(range(3), 2) --> (0,1) (0,2) (1,0) (1,2) (2,0) (2,1)"}};
static RtStr s_4 = {&rt_type_str, 353, 0, 1, 1, 0, {0}, {"N-Queens solver.\n\n    Args:\n        queen_count: the number of queens to solve for. This is also the\n            board size.\n\n    Yields:\n        Solutions to the problem. Each yielded value is looks like\n        (3, 8, 2, 1, 4, ..., 6) where each number is the column position for the\n        queen, and the index into the tuple indicates the row.\n    "}};
static RtStr s___name__ = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"__name__"}};
static RtStr s___main__ = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"__main__"}};
static RtStr s_runner = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"runner"}};
static RtStr s_metadata = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"metadata"}};
static RtStr s_description = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"description"}};
static RtStr s_10 = {&rt_type_str, 35, 0, 1, 1, 0, {0}, {"Simple, brute-force N-Queens solver"}};
static RtStr s_bench_n_queens = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"bench_n_queens"}};
static RtStr s_queen_count = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"queen_count"}};
static RtStr s_nqueens = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"nqueens"}};
static RtStr s_14 = {&rt_type_str, 289, 0, 1, 1, 0, {0}, {"pyperf for compiled programs: the Runner that benchmark scripts use, with pyperf's options, output and file\nformat, so that the real pyperf can show and compare the results. Not here: timeit, bench_command, hooks,\ntracemalloc; `python3 -m pyperf` does stats, hist, compare_to and the like."}};
static RtStr s_time = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"time"}};
static RtStr s_perf_counter = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"perf_counter"}};
static RtStr s_17 = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"2.10.0"}};
static RtStr s_18 = {&rt_type_str, 50, 0, 1, 1, 0, {0}, {"Who runs the program; the name that results carry."}};
static RtStr s_19 = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"pyperf._results"}};
static RtStr s_Benchmark = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"Benchmark"}};
static RtStr s_Run = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"Run"}};
static RtStr s_add_runs = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"add_runs"}};
static RtStr s_23 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"pyperf._runner"}};
static RtStr s_Runner = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"Runner"}};
static RtStr s_python_implementation = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"python_implementation"}};
static RtStr s_python_has_jit = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"python_has_jit"}};
static RtStr s_27 = {&rt_type_str, 170, 0, 1, 1, 0, {0}, {"Results: runs (the values that one worker process measured), benchmarks (runs of one name), files of\nbenchmarks in pyperf's format 1.0, and how times and sizes are shown."}};
static RtStr s_math = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"math"}};
static RtStr s__pyperf = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"_pyperf"}};
static RtStr s__json = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"_json"}};
static RtStr s_31 = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"1.0"}};
static RtStr s_calibrate_loops = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"calibrate_loops"}};
static RtStr s_recalibrate_loops = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"recalibrate_loops"}};
static RtStr s_calibrate_warmups = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"calibrate_warmups"}};
static RtStr s_recalibrate_warmups = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"recalibrate_warmups"}};
static RtStr s_36 = {&rt_type_str, 72, 0, 1, 1, 0, {0}, {"Times in seconds, all in the unit that gives the first one three digits."}};
static RtStr s_37 = {&rt_type_str, 58, 0, 1, 1, 0, {0}, {"The number as BASE^POWER if it is one and not below least."}};
static RtStr s_38 = {&rt_type_str, 49, 0, 1, 1, 0, {0}, {"A number with its unit in the singular or plural."}};
static RtStr s_39 = {&rt_type_str, 35, 0, 1, 1, 0, {0}, {"The standard deviation of a sample."}};
static RtStr s_40 = {&rt_type_str, 36, 0, 1, 1, 0, {0}, {"The entries that all the dicts have."}};
static RtStr s_41 = {&rt_type_str, 81, 0, 1, 1, 0, {0}, {"The JSON text of some benchmarks; what all their runs have in common stands once."}};
static RtStr s_42 = {&rt_type_str, 30, 0, 1, 1, 0, {0}, {"The benchmarks of a JSON text."}};
static RtStr s_43 = {&rt_type_str, 78, 0, 1, 1, 0, {0}, {"Adds a benchmark to a file: to the benchmark of its name, if the file has one."}};
static RtStr s_44 = {&rt_type_str, 203, 0, 1, 1, 0, {0}, {"The Runner: finds out how many loops take long enough, then measures in fresh processes. Each process is this\nexecutable again with --worker; it writes its run as JSON into a pipe that the manager reads."}};
static RtStr s_sys = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"sys"}};
static RtStr s_monotonic = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"monotonic"}};
static RtStr s__options = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"_options"}};
static RtStr s_format_count = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"format_count"}};
static RtStr s_format_values = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"format_values"}};
static RtStr s_read_suite = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"read_suite"}};
static RtStr s_suite_text = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"suite_text"}};
static RtStr s_PATH = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"PATH"}};
static RtStr s_HOME = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"HOME"}};
static RtStr s_TEMP = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"TEMP"}};
static RtStr s_LANG = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"LANG"}};
static RtStr s_LC_ADDRESS = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"LC_ADDRESS"}};
static RtStr s_LC_ALL = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"LC_ALL"}};
static RtStr s_LC_COLLATE = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"LC_COLLATE"}};
static RtStr s_LC_CTYPE = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"LC_CTYPE"}};
static RtStr s_LC_IDENTIFICATION = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"LC_IDENTIFICATION"}};
static RtStr s_LC_MEASUREMENT = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"LC_MEASUREMENT"}};
static RtStr s_LC_MESSAGES = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"LC_MESSAGES"}};
static RtStr s_LC_MONETARY = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"LC_MONETARY"}};
static RtStr s_LC_NAME = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"LC_NAME"}};
static RtStr s_LC_NUMERIC = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"LC_NUMERIC"}};
static RtStr s_LC_PAPER = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"LC_PAPER"}};
static RtStr s_LC_TELEPHONE = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"LC_TELEPHONE"}};
static RtStr s_LC_TIME = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"LC_TIME"}};
static RtStr s_compare_to = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"compare_to"}};
static RtStr s_tracemalloc = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"tracemalloc"}};
static RtStr s_track_memory = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"track_memory"}};
static RtStr s_hook = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"hook"}};
static RtStr s_dump = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"dump"}};
static RtStr s_hist = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"hist"}};
static RtStr s_stats = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"stats"}};
static RtStr s_Exception = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"Exception"}};
static RtStr s__UsageError = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"_UsageError"}};
static RtStr s_78 = {&rt_type_str, 33, 0, 1, 1, 0, {0}, {"The CPUs of a list such as 0,2-4."}};
static RtStr s_79 = {&rt_type_str, 87, 0, 1, 1, 0, {0}, {"The parser with pyperf's own options, one row each: names, action, type, default, help."}};
static RtStr s__Task = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"_Task"}};
static RtStr s_81 = {&rt_type_str, 100, 0, 1, 1, 0, {0}, {"JSON texts, as far as files of results need them: written compactly with sorted keys, and read back."}};
static RtStr s_82 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"\""}};
static RtStr s_83 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"\\\""}};
static RtStr s_84 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"\\"}};
static RtStr s_85 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"\\\\"}};
static RtStr s_86 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"\n"}};
static RtStr s_87 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"\\n"}};
static RtStr s_88 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"\015"}};
static RtStr s_89 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"\\r"}};
static RtStr s_90 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"\011"}};
static RtStr s_91 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"\\t"}};
static RtStr s_92 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"\010"}};
static RtStr s_93 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"\\b"}};
static RtStr s_94 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"\014"}};
static RtStr s_95 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"\\f"}};
static RtStr s_n = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"n"}};
static RtStr s_r = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"r"}};
static RtStr s_t = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"t"}};
static RtStr s_b = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"b"}};
static RtStr s_f = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"f"}};
static RtStr s_101 = {&rt_type_str, 35, 0, 1, 1, 0, {0}, {"The text as a JSON string in ASCII."}};
static RtStr s_102 = {&rt_type_str, 83, 0, 1, 1, 0, {0}, {"The JSON text of a value made of dict, list, tuple, str, int, float, bool and None."}};
static RtStr s_103 = {&rt_type_str, 25, 0, 1, 1, 0, {0}, {"The value of a JSON text."}};
static RtStr s__Reader = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"_Reader"}};
static RtStr s_105 = {&rt_type_str, 194, 0, 1, 1, 0, {0}, {"Command lines: the part of argparse that programs with benchmarks use, small enough to be compiled into\neach of them. Differences: usage and help texts are plainer, and there are no subcommands."}};
static RtStr s_Namespace = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"Namespace"}};
static RtStr s_ArgumentError = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"ArgumentError"}};
static RtStr s_Option = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"Option"}};
static RtStr s_ArgumentParser = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"ArgumentParser"}};
static RtStr s_Group = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"Group"}};
static RtStr s_Reading = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"Reading"}};
static RtStr s___module__ = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"__module__"}};
static RtStr s___qualname__ = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"__qualname__"}};
static RtStr s___doc__ = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"__doc__"}};
static RtStr s_115 = {&rt_type_str, 67, 0, 1, 1, 0, {0}, {"What one worker process measured; warmups are pairs (loops, value)."}};
static RtStr s___init__ = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"__init__"}};
static RtStr s_get_metadata = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"get_metadata"}};
static RtStr s_get_loops = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"get_loops"}};
static RtStr s_get_inner_loops = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"get_inner_loops"}};
static RtStr s_get_total_loops = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"get_total_loops"}};
static RtStr s_is_calibration = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"is_calibration"}};
static RtStr s_122 = {&rt_type_str, 43, 0, 1, 1, 0, {0}, {"(what was calibrated, its number), or None."}};
static RtStr s_calibrated = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"calibrated"}};
static RtStr s_as_data = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"as_data"}};
static RtStr s_125 = {&rt_type_str, 54, 0, 1, 1, 0, {0}, {"A JSON text and the place in it where reading goes on."}};
static RtStr s_fail = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"fail"}};
static RtStr s_skip_blanks = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"skip_blanks"}};
static RtStr s_128 = {&rt_type_str, 58, 0, 1, 1, 0, {0}, {"Whether char comes next, behind blanks; then it is passed."}};
static RtStr s_take = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"take"}};
static RtStr s_value = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"value"}};
static RtStr s_number = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"number"}};
static RtStr s_members = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"members"}};
static RtStr s_items = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"items"}};
static RtStr s_string = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"string"}};
static RtStr s_escape = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"escape"}};
static RtStr s_hex_digits = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"hex_digits"}};
static RtStr s_137 = {&rt_type_str, 188, 0, 1, 1, 0, {0}, {"The values that a command line gave, as attributes. They stand in a dict: a setattr with computed names would\n    make the attributes of all classes of the program unknown to the compiler."}};
static RtStr s___getattr__ = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"__getattr__"}};
static RtStr s___repr__ = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"__repr__"}};
static RtStr s_140 = {&rt_type_str, 22, 0, 1, 1, 0, {0}, {"Runs of one benchmark."}};
static RtStr s_add_run = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"add_run"}};
static RtStr s_get_runs = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"get_runs"}};
static RtStr s_get_nrun = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"get_nrun"}};
static RtStr s_get_values = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"get_values"}};
static RtStr s_get_nvalue = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"get_nvalue"}};
static RtStr s_get_name = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"get_name"}};
static RtStr s_get_unit = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"get_unit"}};
static RtStr s__of_runs = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"_of_runs"}};
static RtStr s_get_total_duration = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"get_total_duration"}};
static RtStr s_mean = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"mean"}};
static RtStr s_stdev = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"stdev"}};
static RtStr s_median = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"median"}};
static RtStr s_median_abs_dev = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"median_abs_dev"}};
static RtStr s_154 = {&rt_type_str, 84, 0, 1, 1, 0, {0}, {"The value below which p percent of the values lie, between neighbours in proportion."}};
static RtStr s_percentile = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"percentile"}};
static RtStr s_format_value = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"format_value"}};
static RtStr s_raw_values = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"raw_values"}};
static RtStr s_158 = {&rt_type_str, 72, 0, 1, 1, 0, {0}, {"How many processes would give 95 % certainty of less than 1 % variation."}};
static RtStr s_required_nprocesses = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"required_nprocesses"}};
static RtStr s_160 = {&rt_type_str, 26, 0, 1, 1, 0, {0}, {"One line without the name."}};
static RtStr s_result_text = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"result_text"}};
static RtStr s__warnings = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"_warnings"}};
static RtStr s_163 = {&rt_type_str, 70, 0, 1, 1, 0, {0}, {"What makes the result doubtful, with advice; no lines if nothing does."}};
static RtStr s_check_lines = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"check_lines"}};
static RtStr s_165 = {&rt_type_str, 35, 0, 1, 1, 0, {0}, {"Writes it to the file of that name."}};
static RtStr s_166 = {&rt_type_str, 56, 0, 1, 1, 0, {0}, {"A command line that does not fit; the parser reports it."}};
static RtStr s_167 = {&rt_type_str, 64, 0, 1, 1, 0, {0}, {"One option or positional argument, as add_argument described it."}};
static RtStr s_takes_value = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"takes_value"}};
static RtStr s_169 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"How messages name it."}};
static RtStr s_label = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"label"}};
static RtStr s_171 = {&rt_type_str, 53, 0, 1, 1, 0, {0}, {"The least and the greatest number of values; -1: any."}};
static RtStr s_limits = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"limits"}};
static RtStr s_173 = {&rt_type_str, 32, 0, 1, 1, 0, {0}, {"One converted and checked value."}};
static RtStr s_value_of = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"value_of"}};
static RtStr s_175 = {&rt_type_str, 40, 0, 1, 1, 0, {0}, {"What the strings given for it are worth."}};
static RtStr s_values_of = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"values_of"}};
static RtStr s_177 = {&rt_type_str, 57, 0, 1, 1, 0, {0}, {"The default; a text is converted as if it had been given."}};
static RtStr s_start = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"start"}};
static RtStr s_179 = {&rt_type_str, 32, 0, 1, 1, 0, {0}, {"Options that do not go together."}};
static RtStr s_180 = {&rt_type_str, 80, 0, 1, 1, 0, {0}, {"Describes the arguments and reads them; also stands for its own argument groups."}};
static RtStr s_181 = {&rt_type_str, 187, 0, 1, 1, 0, {0}, {"Describes an option (names with a dash) or a positional argument (one name without). Knows action, nargs,\n        const, default, type, choices, required, help, metavar, dest and version."}};
static RtStr s_add_argument = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"add_argument"}};
static RtStr s_183 = {&rt_type_str, 41, 0, 1, 1, 0, {0}, {"The same, with the description as a dict."}};
static RtStr s_describe = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"describe"}};
static RtStr s_add_argument_group = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"add_argument_group"}};
static RtStr s_add_mutually_exclusive_group = {&rt_type_str, 28, 0, 1, 1, 0, {0}, {"add_mutually_exclusive_group"}};
static RtStr s_set_defaults = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"set_defaults"}};
static RtStr s_get_default = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"get_default"}};
static RtStr s_parse_args = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"parse_args"}};
static RtStr s_190 = {&rt_type_str, 51, 0, 1, 1, 0, {0}, {"The values, and the strings that nothing describes."}};
static RtStr s_parse_known_args = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"parse_known_args"}};
static RtStr s_format_usage = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"format_usage"}};
static RtStr s_format_help = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"format_help"}};
static RtStr s_print_usage = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"print_usage"}};
static RtStr s_print_help = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"print_help"}};
static RtStr s_exit = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"exit"}};
static RtStr s_error = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"error"}};
static RtStr s_198 = {&rt_type_str, 136, 0, 1, 1, 0, {0}, {"One benchmark of the program; in a worker the state of measuring it: while more(), take the seconds of `loops`\n    loops and add() them."}};
static RtStr s_more = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"more"}};
static RtStr s_200 = {&rt_type_str, 98, 0, 1, 1, 0, {0}, {"Takes what a measurement gave; doubles the loops if they were to be found out and took too little."}};
static RtStr s_add = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"add"}};
static RtStr s_202 = {&rt_type_str, 84, 0, 1, 1, 0, {0}, {"Options that belong together; members is a list if at most one of them may be given."}};
static RtStr s_203 = {&rt_type_str, 58, 0, 1, 1, 0, {0}, {"Runs benchmarks as the command line says. One per program."}};
static RtStr s__created = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"_created"}};
static RtStr s__check_args = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"_check_args"}};
static RtStr s__check_worker_args = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"_check_worker_args"}};
static RtStr s_inner_loops = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"inner_loops"}};
static RtStr s_208 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"Measures func(*args)."}};
static RtStr s_bench_func = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"bench_func"}};
static RtStr s_210 = {&rt_type_str, 59, 0, 1, 1, 0, {0}, {"Measures by time_func(loops, *args), which returns seconds."}};
static RtStr s_bench_time_func = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"bench_time_func"}};
static RtStr s_loop_factory = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"loop_factory"}};
static RtStr s_213 = {&rt_type_str, 95, 0, 1, 1, 0, {0}, {"Measures await func(*args); without an event loop, so the coroutine must not wait for anything."}};
static RtStr s_bench_async_func = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"bench_async_func"}};
static RtStr s_215 = {&rt_type_str, 53, 0, 1, 1, 0, {0}, {"The task, ready to be measured if this is its worker."}};
static RtStr s__open = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"_open"}};
static RtStr s__prepare_worker = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"_prepare_worker"}};
static RtStr s_218 = {&rt_type_str, 56, 0, 1, 1, 0, {0}, {"The result of the task: None if it was another worker's."}};
static RtStr s__close = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"_close"}};
static RtStr s__worker_result = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"_worker_result"}};
static RtStr s_221 = {&rt_type_str, 61, 0, 1, 1, 0, {0}, {"The facts of machine and process with those of the benchmark."}};
static RtStr s__all_metadata = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"_all_metadata"}};
static RtStr s__manage = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"_manage"}};
static RtStr s_224 = {&rt_type_str, 57, 0, 1, 1, 0, {0}, {"The command of a worker; loops 0: it is to find them out."}};
static RtStr s__worker_command = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"_worker_command"}};
static RtStr s__worker_environment = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"_worker_environment"}};
static RtStr s_227 = {&rt_type_str, 32, 0, 1, 1, 0, {0}, {"The run of a new worker process."}};
static RtStr s__run_worker = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"_run_worker"}};
static RtStr s__show_progress = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"_show_progress"}};
static RtStr s__show = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"_show"}};
static RtStr s__print_result = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"_print_result"}};
static RtStr s_232 = {&rt_type_str, 34, 0, 1, 1, 0, {0}, {"One command line while it is read."}};
static RtStr s_run = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"run"}};
static RtStr s_next_argument = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"next_argument"}};
static RtStr s_is_negative_number = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"is_negative_number"}};
static RtStr s_236 = {&rt_type_str, 60, 0, 1, 1, 0, {0}, {"The option of that name, or of the only name that starts so."}};
static RtStr s_long_option = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"long_option"}};
static RtStr s_238 = {&rt_type_str, 52, 0, 1, 1, 0, {0}, {"-x, -xVALUE, -x VALUE, or several flags such as -qv."}};
static RtStr s_short_options = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"short_options"}};
static RtStr s_240 = {&rt_type_str, 66, 0, 1, 1, 0, {0}, {"Option was met; value: the text that may have been attached to it."}};
static RtStr s_give = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"give"}};
static RtStr s_242 = {&rt_type_str, 49, 0, 1, 1, 0, {0}, {"The strings behind an option that are its values."}};
static RtStr s_values_behind = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"values_behind"}};
static RtStr s_244 = {&rt_type_str, 93, 0, 1, 1, 0, {0}, {"Gives the free strings to the positional arguments, each as many as the later ones can spare."}};
static RtStr s_fill_positionals = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"fill_positionals"}};
static RtStr s_check_given = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"check_given"}};
static RtStr s_RuntimeError = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"RuntimeError"}};
static RtStr s_248 = {&rt_type_str, 97, 0, 1, 1, 0, {0}, {"only one Runner instance must be created per process: use the same instance to run all benchmarks"}};
static RtStr s_args = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"args"}};
static RtStr s__make_parser = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"_make_parser"}};
static RtStr s_argparser = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"argparser"}};
static RtStr s__show_name = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"_show_name"}};
static RtStr s__add_cmdline_args = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"_add_cmdline_args"}};
static RtStr s__worker_task = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"_worker_task"}};
static RtStr s_set = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"set"}};
static RtStr s__names = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"_names"}};
static RtStr s__quiet = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"_quiet"}};
static RtStr s__verbose = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"_verbose"}};
static RtStr s__processes = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"_processes"}};
static RtStr s__values = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"_values"}};
static RtStr s__loops = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"_loops"}};
static RtStr s__warmups = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"_warmups"}};
static RtStr s__min_time = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"_min_time"}};
static RtStr s_264 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"--rigorous"}};
static RtStr s_store_true = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"store_true"}};
static RtStr s_266 = {&rt_type_str, 38, 0, 1, 1, 0, {0}, {"spend longer for more accurate results"}};
static RtStr s_267 = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"--fast"}};
static RtStr s_268 = {&rt_type_str, 25, 0, 1, 1, 0, {0}, {"get rough answers quickly"}};
static RtStr s_269 = {&rt_type_str, 20, 0, 1, 1, 0, {0}, {"--debug-single-value"}};
static RtStr s_270 = {&rt_type_str, 22, 0, 1, 1, 0, {0}, {"compute a single value"}};
static RtStr s_strictly_positive = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"strictly_positive"}};
static RtStr s_272 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"-p --processes"}};
static RtStr s_store = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"store"}};
static RtStr s_274 = {&rt_type_str, 26, 0, 1, 1, 0, {0}, {"number of worker processes"}};
static RtStr s_275 = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"-n --values"}};
static RtStr s_276 = {&rt_type_str, 28, 0, 1, 1, 0, {0}, {"number of values per process"}};
static RtStr s_positive_or_nul = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"positive_or_nul"}};
static RtStr s_278 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"-w --warmups"}};
static RtStr s_279 = {&rt_type_str, 36, 0, 1, 1, 0, {0}, {"number of skipped values per process"}};
static RtStr s_280 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"-l --loops"}};
static RtStr s_281 = {&rt_type_str, 49, 0, 1, 1, 0, {0}, {"number of loops per value, 0: found automatically"}};
static RtStr s_282 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"-v --verbose"}};
static RtStr s_283 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"enable verbose mode"}};
static RtStr s_284 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"-q --quiet"}};
static RtStr s_285 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"enable quiet mode"}};
static RtStr s_int = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"int"}};
static RtStr s_287 = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"--pipe"}};
static RtStr s_288 = {&rt_type_str, 39, 0, 1, 1, 0, {0}, {"write the result as JSON into this pipe"}};
static RtStr s_float = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"float"}};
static RtStr s_290 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"--min-time"}};
static RtStr s_291 = {&rt_type_str, 53, 0, 1, 1, 0, {0}, {"least seconds of a value, to find the number of loops"}};
static RtStr s_292 = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"--timeout"}};
static RtStr s_293 = {&rt_type_str, 30, 0, 1, 1, 0, {0}, {"seconds that a worker may take"}};
static RtStr s_294 = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"--worker"}};
static RtStr s_295 = {&rt_type_str, 33, 0, 1, 1, 0, {0}, {"worker process, run the benchmark"}};
static RtStr s_296 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"--worker-task"}};
static RtStr s_297 = {&rt_type_str, 37, 0, 1, 1, 0, {0}, {"run only the benchmark of this number"}};
static RtStr s_298 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"--calibrate-loops"}};
static RtStr s_299 = {&rt_type_str, 29, 0, 1, 1, 0, {0}, {"calibrate the number of loops"}};
static RtStr s_300 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"--recalibrate-loops"}};
static RtStr s_301 = {&rt_type_str, 31, 0, 1, 1, 0, {0}, {"recalibrate the number of loops"}};
static RtStr s_302 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"-m --metadata"}};
static RtStr s_303 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"show metadata"}};
static RtStr s_comma_separated = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"comma_separated"}};
static RtStr s_305 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"--inherit-environ"}};
static RtStr s_306 = {&rt_type_str, 42, 0, 1, 1, 0, {0}, {"environment variables that workers inherit"}};
static RtStr s_307 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"--copy-env"}};
static RtStr s_308 = {&rt_type_str, 41, 0, 1, 1, 0, {0}, {"workers inherit all environment variables"}};
static RtStr s_309 = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"--no-locale"}};
static RtStr s_310 = {&rt_type_str, 36, 0, 1, 1, 0, {0}, {"workers do not inherit LANG and LC_*"}};
static RtStr s_311 = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"--stdout"}};
static RtStr s_312 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"accepted, no effect"}};
static RtStr s_313 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"--calibrate-warmups"}};
static RtStr s_314 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"not available"}};
static RtStr s_315 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"--recalibrate-warmups"}};
static RtStr s_316 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"--tracemalloc"}};
static RtStr s_317 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"--track-memory"}};
static RtStr s_318 = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"-d --dump"}};
static RtStr s_319 = {&rt_type_str, 37, 0, 1, 1, 0, {0}, {"not available: python3 -m pyperf dump"}};
static RtStr s_320 = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"-g --hist"}};
static RtStr s_321 = {&rt_type_str, 37, 0, 1, 1, 0, {0}, {"not available: python3 -m pyperf hist"}};
static RtStr s_322 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"-t --stats"}};
static RtStr s_323 = {&rt_type_str, 38, 0, 1, 1, 0, {0}, {"not available: python3 -m pyperf stats"}};
static RtStr s_324 = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"-o --output"}};
static RtStr s_325 = {&rt_type_str, 36, 0, 1, 1, 0, {0}, {"write results as JSON into this file"}};
static RtStr s_326 = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"--append"}};
static RtStr s_327 = {&rt_type_str, 35, 0, 1, 1, 0, {0}, {"append results as JSON to this file"}};
static RtStr s_328 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"--affinity"}};
static RtStr s_329 = {&rt_type_str, 28, 0, 1, 1, 0, {0}, {"CPUs of the worker processes"}};
static RtStr s_330 = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"--python"}};
static RtStr s_331 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"--python-names"}};
static RtStr s_332 = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"--profile"}};
static RtStr s_333 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"--compare-to"}};
static RtStr s_334 = {&rt_type_str, 43, 0, 1, 1, 0, {0}, {"not available: python3 -m pyperf compare_to"}};
static RtStr s_335 = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"--hook"}};
static RtStr s_append = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"append"}};
static RtStr s_action = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"action"}};
static RtStr s_type = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"type"}};
static RtStr s_default = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"default"}};
static RtStr s_help = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"help"}};
static RtStr s_argv = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"argv"}};
static RtStr s_342 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"/"}};
static RtStr s_rpartition = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"rpartition"}};
static RtStr s_prog = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"prog"}};
static RtStr s_epilog = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"epilog"}};
static RtStr s__positionals = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"_positionals"}};
static RtStr s__by_name = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"_by_name"}};
static RtStr s__defaults = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"_defaults"}};
static RtStr s__exclusive = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"_exclusive"}};
static RtStr s__group = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"_group"}};
static RtStr s_351 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"-h"}};
static RtStr s_352 = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"--help"}};
static RtStr s_353 = {&rt_type_str, 31, 0, 1, 1, 0, {0}, {"show this help message and exit"}};
static RtStr s_dest = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"dest"}};
static RtStr s_version = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"version"}};
static RtStr s_const = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"const"}};
static RtStr s_357 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"-"}};
static RtStr s__ = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"_"}};
static RtStr s_store_false = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"store_false"}};
static RtStr s_store_const = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"store_const"}};
static RtStr s_append_const = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"append_const"}};
static RtStr s_count = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"count"}};
static RtStr s_ValueError = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"ValueError"}};
static RtStr s_364 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"unknown action %r"}};
static RtStr s_choices = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"choices"}};
static RtStr s_nargs = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"nargs"}};
static RtStr s_required = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"required"}};
static RtStr s_metavar = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"metavar"}};
static RtStr s_369 = {&rt_type_str, 42, 0, 1, 1, 0, {0}, {"argument %s: conflicting option string: %s"}};
static RtStr s_370 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"--"}};
static RtStr s_names = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"names"}};
static RtStr s_convert = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"convert"}};
static RtStr s_373 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {","}};
static RtStr s_split = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"split"}};
static RtStr s_375 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"^"}};
static RtStr s_partition = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"partition"}};
static RtStr s_377 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"value must be >= 0"}};
static RtStr s_378 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"value must be > 0"}};
static RtStr s_strip = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"strip"}};
static RtStr s_loops = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"loops"}};
static RtStr s_LOOPS_MASK = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"LOOPS_MASK"}};
static RtStr s_382 = {&rt_type_str, 33, 0, 1, 1, 0, {0}, {"bench_func: more than 4 arguments"}};
static RtStr s_worker_task = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"worker_task"}};
static RtStr s_skipped = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"skipped"}};
static RtStr s_385 = {&rt_type_str, 29, 0, 1, 1, 0, {0}, {"duplicated benchmark name: %r"}};
static RtStr s_worker = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"worker"}};
static RtStr s_387 = {&rt_type_str, 41, 0, 1, 1, 0, {0}, {"benchmark name must be a non-empty string"}};
static RtStr s_388 = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"ERROR: %s"}};
static RtStr s_389 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {" "}};
static RtStr s_390 = {&rt_type_str, 24, 0, 1, 1, 0, {0}, {"unrecognized arguments: "}};
static RtStr s__given = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"_given"}};
static RtStr s_str = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"str"}};
static RtStr s_KeyError = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"KeyError"}};
static RtStr s_AttributeError = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"AttributeError"}};
static RtStr s_395 = {&rt_type_str, 38, 0, 1, 1, 0, {0}, {"'Namespace' object has no attribute %r"}};
static RtStr s_396 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {", "}};
static RtStr s_397 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"Namespace(%s)"}};
static RtStr s_parser = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"parser"}};
static RtStr s_values = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"values"}};
static RtStr s_at = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"at"}};
static RtStr s_free = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"free"}};
static RtStr s_unknown = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"unknown"}};
static RtStr s_seen = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"seen"}};
static RtStr s_stderr = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"stderr"}};
static RtStr s_write = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"write"}};
static RtStr s_406 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"%s: error: %s\n"}};
static RtStr s_407 = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"%s=%r"}};
static RtStr s_408 = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"usage: "}};
static RtStr s_upper = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"upper"}};
static RtStr s_410 = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"[%s]"}};
static RtStr s_setdefault = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"setdefault"}};
static RtStr s_412 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"\077"}};
static RtStr s_413 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"*"}};
static RtStr s_414 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"+"}};
static RtStr s_startswith = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"startswith"}};
static RtStr s_416 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"="}};
static RtStr s_417 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"."}};
static RtStr s_418 = {&rt_type_str, 0, 0, 1, 1, 0, {0}, {""}};
static RtStr s_replace = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"replace"}};
static RtStr s_isdigit = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"isdigit"}};
static RtStr s_421 = {&rt_type_str, 38, 0, 1, 1, 0, {0}, {"the following arguments are required: "}};
static RtStr s_len = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"len"}};
static RtStr s_423 = {&rt_type_str, 41, 0, 1, 1, 0, {0}, {"argument %s: not allowed with argument %s"}};
static RtStr s_join = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"join"}};
static RtStr s_425 = {&rt_type_str, 35, 0, 1, 1, 0, {0}, {"one of the arguments %s is required"}};
static RtStr s_426 = {&rt_type_str, 48, 0, 1, 1, 0, {0}, {"argument %s: invalid choice: %r (choose from %s)"}};
static RtStr s_TypeError = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"TypeError"}};
static RtStr s_argument = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"argument"}};
static RtStr s_429 = {&rt_type_str, 33, 0, 1, 1, 0, {0}, {"argument %s: invalid %s value: %r"}};
static RtStr s_430 = {&rt_type_str, 35, 0, 1, 1, 0, {0}, {"ambiguous option: %s could match %s"}};
static RtStr s_431 = {&rt_type_str, 41, 0, 1, 1, 0, {0}, {"argument %s: ignored explicit argument %r"}};
static RtStr s_432 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"one argument"}};
static RtStr s_433 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"at least one argument"}};
static RtStr s_s = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"s"}};
static RtStr s_435 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"%s argument%s"}};
static RtStr s_436 = {&rt_type_str, 24, 0, 1, 1, 0, {0}, {"argument %s: expected %s"}};
static RtStr s_print = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"print"}};
static RtStr s_end = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"end"}};
static RtStr s_file = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"file"}};
static RtStr s_bool = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"bool"}};
static RtStr s_quiet = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"quiet"}};
static RtStr s_pipe = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"pipe"}};
static RtStr s_verbose = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"verbose"}};
static RtStr s_processes = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"processes"}};
static RtStr s_warmups = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"warmups"}};
static RtStr s_min_time = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"min_time"}};
static RtStr s_rigorous = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"rigorous"}};
static RtStr s_fast = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"fast"}};
static RtStr s_debug_single_value = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"debug_single_value"}};
static RtStr s__REFUSED = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"_REFUSED"}};
static RtStr s_451 = {&rt_type_str, 43, 0, 1, 1, 0, {0}, {"--%s is not available in a compiled program"}};
static RtStr s_output = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"output"}};
static RtStr s_exists = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"exists"}};
static RtStr s_454 = {&rt_type_str, 31, 0, 1, 1, 0, {0}, {"The JSON file %r already exists"}};
static RtStr s_455 = {&rt_type_str, 20, 0, 1, 1, 0, {0}, {"positional arguments"}};
static RtStr s_options = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"options"}};
static RtStr s_457 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {":"}};
static RtStr s_458 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"  %-24s %s"}};
static RtStr s_459 = {&rt_type_str, 29, 0, 1, 1, 0, {0}, {"option --%s requires --worker"}};
static RtStr s_460 = {&rt_type_str, 48, 0, 1, 1, 0, {0}, {"--loops=N is incompatible with --calibrate-loops"}};
static RtStr s_461 = {&rt_type_str, 38, 0, 1, 1, 0, {0}, {"--recalibrate-loops requires --loops=N"}};
static RtStr s_462 = {&rt_type_str, 48, 0, 1, 1, 0, {0}, {"--worker requires --loops=N or --calibrate-loops"}};
static RtStr s_name = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"name"}};
static RtStr s_calibrating = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"calibrating"}};
static RtStr s_warmups_left = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"warmups_left"}};
static RtStr s_values_left = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"values_left"}};
static RtStr s_affinity = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"affinity"}};
static RtStr s__cpu_numbers = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"_cpu_numbers"}};
static RtStr s_469 = {&rt_type_str, 34, 0, 1, 1, 0, {0}, {"ERROR: CPU affinity not available."}};
static RtStr s_n_queens = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"n_queens"}};
static RtStr s_471 = {&rt_type_str, 32, 0, 1, 1, 0, {0}, {"benchmark function returned zero"}};
static RtStr s_MAX_LOOPS = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"MAX_LOOPS"}};
static RtStr s_473 = {&rt_type_str, 46, 0, 1, 1, 0, {0}, {"ERROR: failed to calibrate the number of loops"}};
static RtStr s_second = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"second"}};
static RtStr s_loop = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"loop"}};
static RtStr s_476 = {&rt_type_str, 66, 0, 1, 1, 0, {0}, {"Raw timing %s with %s is still smaller than the minimum time of %s"}};
static RtStr s_KeyboardInterrupt = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"KeyboardInterrupt"}};
static RtStr s_478 = {&rt_type_str, 27, 0, 1, 1, 0, {0}, {"Benchmark interrupted: exit"}};
static RtStr s_permutations = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"permutations"}};
static RtStr s_byte = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"byte"}};
static RtStr s_integer = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"integer"}};
static RtStr s_format_times = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"format_times"}};
static RtStr s_dict = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"dict"}};
static RtStr s_duration = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"duration"}};
static RtStr s_warmup = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"warmup"}};
static RtStr s_486 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"Calibration: %s, %s"}};
static RtStr s_format_size = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"format_size"}};
static RtStr s_sec = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"sec"}};
static RtStr s_ms = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"ms"}};
static RtStr s_us = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"us"}};
static RtStr s_ns = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"ns"}};
static RtStr s_PERF_VERSION = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"PERF_VERSION"}};
static RtStr s_perf_version = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"perf_version"}};
static RtStr s_pyc2c = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"pyc2c"}};
static RtStr s_version_info = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"version_info"}};
static RtStr s_496 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"%d.%d.%d (64-bit)"}};
static RtStr s_python_version = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"python_version"}};
static RtStr s_executable = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"executable"}};
static RtStr s_python_executable = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"python_executable"}};
static RtStr s_timer = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"timer"}};
static RtStr s_501 = {&rt_type_str, 51, 0, 1, 1, 0, {0}, {"clock_gettime(CLOCK_MONOTONIC), resolution: 1.00 ns"}};
static RtStr s_unit = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"unit"}};
static RtStr s_cpu_affinity = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"cpu_affinity"}};
static RtStr s_update = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"update"}};
static RtStr s_505 = {&rt_type_str, 52, 0, 1, 1, 0, {0}, {"metadata %r value is empty or has newline characters"}};
static RtStr s_506 = {&rt_type_str, 34, 0, 1, 1, 0, {0}, {"invalid metadata %r value type: %r"}};
static RtStr s_timeout = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"timeout"}};
static RtStr s_stdout = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"stdout"}};
static RtStr s_flush = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"flush"}};
static RtStr s_spawn = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"spawn"}};
static RtStr s_close = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"close"}};
static RtStr s_read_all = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"read_all"}};
static RtStr s_kill = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"kill"}};
static RtStr s_wait = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"wait"}};
static RtStr s_515 = {&rt_type_str, 55, 0, 1, 1, 0, {0}, {"Timeout: worker process did not finish after %s seconds"}};
static RtStr s_516 = {&rt_type_str, 27, 0, 1, 1, 0, {0}, {"%s failed with exit code %s"}};
static RtStr s_517 = {&rt_type_str, 48, 0, 1, 1, 0, {0}, {"pyperf worker process didn't produce JSON result"}};
static RtStr s__runs = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"_runs"}};
static RtStr s_519 = {&rt_type_str, 48, 0, 1, 1, 0, {0}, {"runs must be a non-empty sequence of Run objects"}};
static RtStr s_520 = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"%.0f byte%s"}};
static RtStr s_521 = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"%.1f MiB"}};
static RtStr s_522 = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"%.1f KiB"}};
static RtStr s_523 = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"%.*f %s"}};
static RtStr s_524 = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"--worker-task=%s"}};
static RtStr s_525 = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"--values"}};
static RtStr s_526 = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"--loops"}};
static RtStr s_527 = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"--warmups"}};
static RtStr s_528 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"-v"}};
static RtStr s_529 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"--affinity=%s"}};
static RtStr s_530 = {&rt_type_str, 41, 0, 1, 1, 0, {0}, {"values must be a sequence of number > 0.0"}};
static RtStr s_531 = {&rt_type_str, 37, 0, 1, 1, 0, {0}, {"values and warmups are empty sequence"}};
static RtStr s_write_all = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"write_all"}};
static RtStr s__short_power = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"_short_power"}};
static RtStr s_534 = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"%s %s%s"}};
static RtStr s_copy_env = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"copy_env"}};
static RtStr s_inherit_environ = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"inherit_environ"}};
static RtStr s__INHERITED = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"_INHERITED"}};
static RtStr s_no_locale = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"no_locale"}};
static RtStr s_LC_ = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"LC_"}};
static RtStr s__common = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"_common"}};
static RtStr s_FORMAT_VERSION = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"FORMAT_VERSION"}};
static RtStr s_benchmarks = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"benchmarks"}};
static RtStr s_543 = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"Metadata:"}};
static RtStr s_544 = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"%s: %s"}};
static RtStr s_545 = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"%s^%s"}};
static RtStr s_546 = {&rt_type_str, 45, 0, 1, 1, 0, {0}, {"WARNING: the benchmark result may be unstable"}};
static RtStr s_547 = {&rt_type_str, 63, 0, 1, 1, 0, {0}, {"Try to rerun the benchmark with more runs, values and/or loops."}};
static RtStr s_548 = {&rt_type_str, 72, 0, 1, 1, 0, {0}, {"Run 'python3 -m pyperf system tune' command to reduce the system jitter."}};
static RtStr s_549 = {&rt_type_str, 65, 0, 1, 1, 0, {0}, {"Use pyperf stats, pyperf dump and pyperf hist to analyze results."}};
static RtStr s_550 = {&rt_type_str, 42, 0, 1, 1, 0, {0}, {"Use --quiet option to hide these warnings."}};
static RtStr s_551 = {&rt_type_str, 25, 0, 1, 1, 0, {0}, {"Mean +- std dev: %s +- %s"}};
static RtStr s_552 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"Calibration: "}};
static RtStr s_get = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"get"}};
static RtStr s_554 = {&rt_type_str, 36, 0, 1, 1, 0, {0}, {"file format version %r not supported"}};
static RtStr s_runs = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"runs"}};
static RtStr s_556 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"extra data"}};
static RtStr s_text = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"text"}};
static RtStr s_558 = {&rt_type_str, 54, 0, 1, 1, 0, {0}, {"the standard deviation (%s) is %.0f%% of the mean (%s)"}};
static RtStr s_559 = {&rt_type_str, 83, 0, 1, 1, 0, {0}, {"Not enough samples to get a stable result (95% certainly of less than 1% variation)"}};
static RtStr s_minimum = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"minimum"}};
static RtStr s_maximum = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"maximum"}};
static RtStr s_greater = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"greater"}};
static RtStr s_smaller = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"smaller"}};
static RtStr s_564 = {&rt_type_str, 43, 0, 1, 1, 0, {0}, {"the %s (%s) is %.0f%% %s than the mean (%s)"}};
static RtStr s_565 = {&rt_type_str, 33, 0, 1, 1, 0, {0}, {"the shortest raw value is only %s"}};
static RtStr s__CALIBRATIONS = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"_CALIBRATIONS"}};
static RtStr s_567 = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"- %s: %s"}};
static RtStr s_mean_of = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"mean_of"}};
static RtStr s_569 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"{"}};
static RtStr s_570 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"["}};
static RtStr s_true = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"true"}};
static RtStr s_false = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"false"}};
static RtStr s_null = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"null"}};
static RtStr s__without = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"_without"}};
static RtStr s_read_file = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"read_file"}};
static RtStr s_write_file = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"write_file"}};
static RtStr s_write_text = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"write_text"}};
static RtStr s_list = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"list"}};
static RtStr s_tuple = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"tuple"}};
static RtStr s_580 = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"{%s}"}};
static RtStr s_581 = {&rt_type_str, 34, 0, 1, 1, 0, {0}, {"Object %r is not JSON serializable"}};
static RtStr s_582 = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {" \011\015\n"}};
static RtStr s_stdev_of = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"stdev_of"}};
static RtStr s__ESCAPES = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"_ESCAPES"}};
static RtStr s_585 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"~"}};
static RtStr s_586 = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"\\u%04x"}};
static RtStr s_587 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"\\u%04x\\u%04x"}};
static RtStr s_588 = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"\"%s\""}};
static RtStr s_589 = {&rt_type_str, 42, 0, 1, 1, 0, {0}, {"variance requires at least two data points"}};
static RtStr s_590 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"}"}};
static RtStr s_591 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"a comma is missing"}};
static RtStr s_592 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"a colon is missing"}};
static RtStr s_593 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"a name is missing"}};
static RtStr s_594 = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"]"}};
static RtStr s_595 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"\"\\"}};
static RtStr s_596 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"a string does not end"}};
static RtStr s_597 = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"+-.0123456789eE"}};
static RtStr s_e = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"e"}};
static RtStr s_E = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"E"}};
static RtStr s_600 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"a value is missing"}};
static RtStr s_601 = {&rt_type_str, 32, 0, 1, 1, 0, {0}, {"invalid JSON: %s at character %s"}};
static RtStr s_u = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"u"}};
static RtStr s__MEANINGS = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"_MEANINGS"}};
static RtStr s_604 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"\\u"}};
static RtStr s_605 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"* "}};
static RtStr s_606 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Run %s: %s, %s, %s"}};
static RtStr s_607 = {&rt_type_str, 24, 0, 1, 1, 0, {0}, {"- warmup: %s (loops: %s)"}};
static RtStr s_608 = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"- value: %s"}};
static RtStr s__parser = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"_parser"}};
static RtStr s__members = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"_members"}};
static RtStr s_611 = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"<module>"}};
static RtStr s_iterable = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"iterable"}};
static RtStr s_indices = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"indices"}};
static RtStr s_cycles = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"cycles"}};
static RtStr s_i = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"i"}};
static RtStr s_j = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"j"}};
static RtStr s_pool = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"pool"}};
static RtStr s_618 = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {".0"}};
static RtStr s_619 = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"<genexpr>"}};
static RtStr s_620 = {&rt_type_str, 31, 0, 1, 1, 0, {0}, {"permutations.<locals>.<genexpr>"}};
static RtStr s_cols = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"cols"}};
static RtStr s_vec = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"vec"}};
static RtStr s_623 = {&rt_type_str, 27, 0, 1, 1, 0, {0}, {"n_queens.<locals>.<genexpr>"}};
static RtStr s_power = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"power"}};
static RtStr s_digits = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"digits"}};
static RtStr s_step = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"step"}};
static RtStr s_627 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"<listcomp>"}};
static RtStr s_628 = {&rt_type_str, 32, 0, 1, 1, 0, {0}, {"format_times.<locals>.<listcomp>"}};
static RtStr s_size = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"size"}};
static RtStr s_base = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"base"}};
static RtStr s_least = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"least"}};
static RtStr s_632 = {&rt_type_str, 33, 0, 1, 1, 0, {0}, {"format_values.<locals>.<listcomp>"}};
static RtStr s_633 = {&rt_type_str, 28, 0, 1, 1, 0, {0}, {"stdev_of.<locals>.<listcomp>"}};
static RtStr s_ordered = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"ordered"}};
static RtStr s_half = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"half"}};
static RtStr s_median_of = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"median_of"}};
static RtStr s_maps = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"maps"}};
static RtStr s_result = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"result"}};
static RtStr s_other = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"other"}};
static RtStr s_key = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"key"}};
static RtStr s_entries = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"entries"}};
static RtStr s_common = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"common"}};
static RtStr s_643 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"<dictcomp>"}};
static RtStr s_644 = {&rt_type_str, 28, 0, 1, 1, 0, {0}, {"_without.<locals>.<dictcomp>"}};
static RtStr s_self = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"self"}};
static RtStr s_collect_metadata = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"collect_metadata"}};
static RtStr s_647 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"Run.__init__"}};
static RtStr s_648 = {&rt_type_str, 32, 0, 1, 1, 0, {0}, {"Run.__init__.<locals>.<listcomp>"}};
static RtStr s_649 = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"Run.get_metadata"}};
static RtStr s_650 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"Run.get_loops"}};
static RtStr s_651 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"Run.get_inner_loops"}};
static RtStr s_652 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"Run.get_total_loops"}};
static RtStr s_653 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Run.is_calibration"}};
static RtStr s_654 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"Run.calibrated"}};
static RtStr s_data = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"data"}};
static RtStr s_656 = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"Run.as_data"}};
static RtStr s_657 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Benchmark.__init__"}};
static RtStr s_658 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"Benchmark.add_run"}};
static RtStr s_benchmark = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"benchmark"}};
static RtStr s_660 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Benchmark.add_runs"}};
static RtStr s_661 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Benchmark.get_runs"}};
static RtStr s_662 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Benchmark.get_nrun"}};
static RtStr s_663 = {&rt_type_str, 20, 0, 1, 1, 0, {0}, {"Benchmark.get_values"}};
static RtStr s_664 = {&rt_type_str, 20, 0, 1, 1, 0, {0}, {"Benchmark.get_nvalue"}};
static RtStr s_665 = {&rt_type_str, 22, 0, 1, 1, 0, {0}, {"Benchmark.get_metadata"}};
static RtStr s_666 = {&rt_type_str, 42, 0, 1, 1, 0, {0}, {"Benchmark.get_metadata.<locals>.<listcomp>"}};
static RtStr s_667 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Benchmark.get_name"}};
static RtStr s_668 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Benchmark.get_unit"}};
static RtStr s_numbers = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"numbers"}};
static RtStr s_670 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Benchmark._of_runs"}};
static RtStr s_671 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"Benchmark.get_loops"}};
static RtStr s_672 = {&rt_type_str, 25, 0, 1, 1, 0, {0}, {"Benchmark.get_inner_loops"}};
static RtStr s_673 = {&rt_type_str, 25, 0, 1, 1, 0, {0}, {"Benchmark.get_total_loops"}};
static RtStr s_674 = {&rt_type_str, 28, 0, 1, 1, 0, {0}, {"Benchmark.get_total_duration"}};
static RtStr s_675 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"Benchmark.mean"}};
static RtStr s_676 = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"Benchmark.stdev"}};
static RtStr s_677 = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"Benchmark.median"}};
static RtStr s_middle = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"middle"}};
static RtStr s_679 = {&rt_type_str, 24, 0, 1, 1, 0, {0}, {"Benchmark.median_abs_dev"}};
static RtStr s_p = {&rt_type_str, 1, 0, 1, 1, 0, {0}, {"p"}};
static RtStr s_place = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"place"}};
static RtStr s_low = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"low"}};
static RtStr s_high = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"high"}};
static RtStr s_684 = {&rt_type_str, 20, 0, 1, 1, 0, {0}, {"Benchmark.percentile"}};
static RtStr s_685 = {&rt_type_str, 23, 0, 1, 1, 0, {0}, {"Benchmark.format_values"}};
static RtStr s_686 = {&rt_type_str, 22, 0, 1, 1, 0, {0}, {"Benchmark.format_value"}};
static RtStr s_687 = {&rt_type_str, 20, 0, 1, 1, 0, {0}, {"Benchmark.raw_values"}};
static RtStr s_688 = {&rt_type_str, 40, 0, 1, 1, 0, {0}, {"Benchmark.raw_values.<locals>.<listcomp>"}};
static RtStr s_means = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"means"}};
static RtStr s_sigma = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"sigma"}};
static RtStr s_691 = {&rt_type_str, 29, 0, 1, 1, 0, {0}, {"Benchmark.required_nprocesses"}};
static RtStr s_692 = {&rt_type_str, 49, 0, 1, 1, 0, {0}, {"Benchmark.required_nprocesses.<locals>.<listcomp>"}};
static RtStr s_parts = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"parts"}};
static RtStr s_what = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"what"}};
static RtStr s_695 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"Benchmark.result_text"}};
static RtStr s_warnings = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"warnings"}};
static RtStr s_percent = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"percent"}};
static RtStr s_needed = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"needed"}};
static RtStr s_shortest = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"shortest"}};
static RtStr s_700 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"Benchmark._warnings"}};
static RtStr s_lines = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"lines"}};
static RtStr s_702 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"Benchmark.check_lines"}};
static RtStr s_703 = {&rt_type_str, 41, 0, 1, 1, 0, {0}, {"Benchmark.check_lines.<locals>.<listcomp>"}};
static RtStr s_suite_common = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"suite_common"}};
static RtStr s_own = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"own"}};
static RtStr s_706 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"Benchmark.as_data"}};
static RtStr s_707 = {&rt_type_str, 37, 0, 1, 1, 0, {0}, {"Benchmark.as_data.<locals>.<listcomp>"}};
static RtStr s_compact = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"compact"}};
static RtStr s_709 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"Benchmark.dump"}};
static RtStr s_710 = {&rt_type_str, 30, 0, 1, 1, 0, {0}, {"suite_text.<locals>.<listcomp>"}};
static RtStr s_described = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"described"}};
static RtStr s_entry = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"entry"}};
static RtStr s_filename = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"filename"}};
static RtStr s_caret = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"caret"}};
static RtStr s_item = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"item"}};
static RtStr s_716 = {&rt_type_str, 35, 0, 1, 1, 0, {0}, {"comma_separated.<locals>.<listcomp>"}};
static RtStr s_cpus = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"cpus"}};
static RtStr s_part = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"part"}};
static RtStr s_first = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"first"}};
static RtStr s_dash = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"dash"}};
static RtStr s_last = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"last"}};
static RtStr s_flag = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"flag"}};
static RtStr s_723 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"_Task.__init__"}};
static RtStr s_724 = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"_Task.more"}};
static RtStr s_seconds = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"seconds"}};
static RtStr s_726 = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"_Task.add"}};
static RtStr s_show_name = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"show_name"}};
static RtStr s_program_args = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"program_args"}};
static RtStr s_add_cmdline_args = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"add_cmdline_args"}};
static RtStr s__argparser = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"_argparser"}};
static RtStr s_731 = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"Runner.__init__"}};
static RtStr s_732 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"Runner.parse_args"}};
static RtStr s_given = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"given"}};
static RtStr s_734 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Runner._check_args"}};
static RtStr s_735 = {&rt_type_str, 25, 0, 1, 1, 0, {0}, {"Runner._check_worker_args"}};
static RtStr s_func = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"func"}};
static RtStr s_task = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"task"}};
static RtStr s_738 = {&rt_type_str, 17, 0, 1, 1, 0, {0}, {"Runner.bench_func"}};
static RtStr s_time_func = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"time_func"}};
static RtStr s_740 = {&rt_type_str, 22, 0, 1, 1, 0, {0}, {"Runner.bench_time_func"}};
static RtStr s_741 = {&rt_type_str, 23, 0, 1, 1, 0, {0}, {"Runner.bench_async_func"}};
static RtStr s_742 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"Runner._open"}};
static RtStr s_743 = {&rt_type_str, 22, 0, 1, 1, 0, {0}, {"Runner._prepare_worker"}};
static RtStr s_744 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"Runner._close"}};
static RtStr s_745 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"Runner._worker_result"}};
static RtStr s_746 = {&rt_type_str, 20, 0, 1, 1, 0, {0}, {"Runner._all_metadata"}};
static RtStr s_left = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"left"}};
static RtStr s_748 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"Runner._manage"}};
static RtStr s_fd = {&rt_type_str, 2, 0, 1, 1, 0, {0}, {"fd"}};
static RtStr s_command = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"command"}};
static RtStr s_751 = {&rt_type_str, 22, 0, 1, 1, 0, {0}, {"Runner._worker_command"}};
static RtStr s_variables = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"variables"}};
static RtStr s_753 = {&rt_type_str, 26, 0, 1, 1, 0, {0}, {"Runner._worker_environment"}};
static RtStr s_variable = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"variable"}};
static RtStr s_755 = {&rt_type_str, 46, 0, 1, 1, 0, {0}, {"Runner._worker_environment.<locals>.<listcomp>"}};
static RtStr s_reader = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"reader"}};
static RtStr s_writer = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"writer"}};
static RtStr s_pid = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"pid"}};
static RtStr s_status = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"status"}};
static RtStr s_760 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Runner._run_worker"}};
static RtStr s_761 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"Runner._show_progress"}};
static RtStr s_checks = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"checks"}};
static RtStr s_763 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"Runner._show"}};
static RtStr s_line = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"line"}};
static RtStr s_765 = {&rt_type_str, 20, 0, 1, 1, 0, {0}, {"Runner._print_result"}};
static RtStr s_766 = {&rt_type_str, 40, 0, 1, 1, 0, {0}, {"Runner._print_result.<locals>.<listcomp>"}};
static RtStr s_char = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"char"}};
static RtStr s_rest = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"rest"}};
static RtStr s_769 = {&rt_type_str, 25, 0, 1, 1, 0, {0}, {"write.<locals>.<listcomp>"}};
static RtStr s_read = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"read"}};
static RtStr s_771 = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"_Reader.__init__"}};
static RtStr s_772 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"_Reader.fail"}};
static RtStr s_773 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"_Reader.skip_blanks"}};
static RtStr s_774 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"_Reader.take"}};
static RtStr s_775 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"_Reader.value"}};
static RtStr s_776 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"_Reader.number"}};
static RtStr s_777 = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"_Reader.members"}};
static RtStr s_778 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"_Reader.items"}};
static RtStr s_779 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"_Reader.string"}};
static RtStr s_code = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"code"}};
static RtStr s_781 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"_Reader.escape"}};
static RtStr s_782 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"_Reader.hex_digits"}};
static RtStr s_783 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Namespace.__init__"}};
static RtStr s_784 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"Namespace.__getattr__"}};
static RtStr s_785 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Namespace.__repr__"}};
static RtStr s_786 = {&rt_type_str, 38, 0, 1, 1, 0, {0}, {"Namespace.__repr__.<locals>.<listcomp>"}};
static RtStr s_787 = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"Option.__init__"}};
static RtStr s_788 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Option.takes_value"}};
static RtStr s_789 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"Option.label"}};
static RtStr s_790 = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"Option.limits"}};
static RtStr s_kind = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"kind"}};
static RtStr s_792 = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"Option.value_of"}};
static RtStr s_choice = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"choice"}};
static RtStr s_794 = {&rt_type_str, 35, 0, 1, 1, 0, {0}, {"Option.value_of.<locals>.<listcomp>"}};
static RtStr s_texts = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"texts"}};
static RtStr s_796 = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"Option.values_of"}};
static RtStr s_797 = {&rt_type_str, 36, 0, 1, 1, 0, {0}, {"Option.values_of.<locals>.<listcomp>"}};
static RtStr s_798 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"Option.start"}};
static RtStr s_799 = {&rt_type_str, 23, 0, 1, 1, 0, {0}, {"ArgumentParser.__init__"}};
static RtStr s_800 = {&rt_type_str, 27, 0, 1, 1, 0, {0}, {"ArgumentParser.add_argument"}};
static RtStr s_positional = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"positional"}};
static RtStr s_long_names = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"long_names"}};
static RtStr s_option = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"option"}};
static RtStr s_804 = {&rt_type_str, 23, 0, 1, 1, 0, {0}, {"ArgumentParser.describe"}};
static RtStr s_805 = {&rt_type_str, 43, 0, 1, 1, 0, {0}, {"ArgumentParser.describe.<locals>.<listcomp>"}};
static RtStr s_title = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"title"}};
static RtStr s_807 = {&rt_type_str, 33, 0, 1, 1, 0, {0}, {"ArgumentParser.add_argument_group"}};
static RtStr s_808 = {&rt_type_str, 43, 0, 1, 1, 0, {0}, {"ArgumentParser.add_mutually_exclusive_group"}};
static RtStr s_809 = {&rt_type_str, 27, 0, 1, 1, 0, {0}, {"ArgumentParser.set_defaults"}};
static RtStr s_810 = {&rt_type_str, 26, 0, 1, 1, 0, {0}, {"ArgumentParser.get_default"}};
static RtStr s_namespace = {&rt_type_str, 9, 0, 1, 1, 0, {0}, {"namespace"}};
static RtStr s_812 = {&rt_type_str, 25, 0, 1, 1, 0, {0}, {"ArgumentParser.parse_args"}};
static RtStr s_813 = {&rt_type_str, 31, 0, 1, 1, 0, {0}, {"ArgumentParser.parse_known_args"}};
static RtStr s_814 = {&rt_type_str, 27, 0, 1, 1, 0, {0}, {"ArgumentParser.format_usage"}};
static RtStr s_815 = {&rt_type_str, 26, 0, 1, 1, 0, {0}, {"ArgumentParser.format_help"}};
static RtStr s_816 = {&rt_type_str, 26, 0, 1, 1, 0, {0}, {"ArgumentParser.print_usage"}};
static RtStr s_817 = {&rt_type_str, 25, 0, 1, 1, 0, {0}, {"ArgumentParser.print_help"}};
static RtStr s_message = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"message"}};
static RtStr s_819 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"ArgumentParser.exit"}};
static RtStr s_820 = {&rt_type_str, 20, 0, 1, 1, 0, {0}, {"ArgumentParser.error"}};
static RtStr s_821 = {&rt_type_str, 14, 0, 1, 1, 0, {0}, {"Group.__init__"}};
static RtStr s_before = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"before"}};
static RtStr s_823 = {&rt_type_str, 18, 0, 1, 1, 0, {0}, {"Group.add_argument"}};
static RtStr s_824 = {&rt_type_str, 16, 0, 1, 1, 0, {0}, {"Reading.__init__"}};
static RtStr s_825 = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"Reading.run"}};
static RtStr s_equals = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"equals"}};
static RtStr s_827 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"Reading.next_argument"}};
static RtStr s_828 = {&rt_type_str, 26, 0, 1, 1, 0, {0}, {"Reading.is_negative_number"}};
static RtStr s_found = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"found"}};
static RtStr s_830 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"Reading.long_option"}};
static RtStr s_known = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"known"}};
static RtStr s_832 = {&rt_type_str, 39, 0, 1, 1, 0, {0}, {"Reading.long_option.<locals>.<listcomp>"}};
static RtStr s_833 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"Reading.short_options"}};
static RtStr s_attached = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"attached"}};
static RtStr s_835 = {&rt_type_str, 12, 0, 1, 1, 0, {0}, {"Reading.give"}};
static RtStr s_most = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"most"}};
static RtStr s_wanted = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"wanted"}};
static RtStr s_838 = {&rt_type_str, 21, 0, 1, 1, 0, {0}, {"Reading.values_behind"}};
static RtStr s_waiting = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"waiting"}};
static RtStr s_spare = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"spare"}};
static RtStr s_841 = {&rt_type_str, 24, 0, 1, 1, 0, {0}, {"Reading.fill_positionals"}};
static RtStr s_missing = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"missing"}};
static RtStr s_843 = {&rt_type_str, 19, 0, 1, 1, 0, {0}, {"Reading.check_given"}};
static RtStr s_844 = {&rt_type_str, 39, 0, 1, 1, 0, {0}, {"Reading.check_given.<locals>.<listcomp>"}};
static RtStr s___author__ = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"__author__"}};
static RtStr s_range = {&rt_type_str, 5, 0, 1, 1, 0, {0}, {"range"}};
static RtStr s_reversed = {&rt_type_str, 8, 0, 1, 1, 0, {0}, {"reversed"}};
static RtStr s_VERSION = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"VERSION"}};
static RtStr s___version__ = {&rt_type_str, 11, 0, 1, 1, 0, {0}, {"__version__"}};
static RtStr s___all__ = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"__all__"}};
static RtStr s_abs = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"abs"}};
static RtStr s_isinstance = {&rt_type_str, 10, 0, 1, 1, 0, {0}, {"isinstance"}};
static RtStr s_sorted = {&rt_type_str, 6, 0, 1, 1, 0, {0}, {"sorted"}};
static RtStr s_min = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"min"}};
static RtStr s_max = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"max"}};
static RtStr s_FileExistsError = {&rt_type_str, 15, 0, 1, 1, 0, {0}, {"FileExistsError"}};
static RtStr s_StopIteration = {&rt_type_str, 13, 0, 1, 1, 0, {0}, {"StopIteration"}};
static RtStr s_ord = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"ord"}};
static RtStr s_repr = {&rt_type_str, 4, 0, 1, 1, 0, {0}, {"repr"}};
static RtStr s_chr = {&rt_type_str, 3, 0, 1, 1, 0, {0}, {"chr"}};
static RtStr s_getattr = {&rt_type_str, 7, 0, 1, 1, 0, {0}, {"getattr"}};
static RtCache cache_0;
static RtTuple k_tuple_14 = {&rt_type_tuple, 3, 0, {RT_SMALL(2), RT_SMALL(10), RT_SMALL(0)}};
static RtTuple k_tuple_31 = {&rt_type_tuple, 4, 0, {RT_VAL(&s_calibrate_loops), RT_VAL(&s_recalibrate_loops), RT_VAL(&s_calibrate_warmups), RT_VAL(&s_recalibrate_warmups)}};
static RtTuple k_tuple_125 = {&rt_type_tuple, 17, 0, {RT_VAL(&s_PATH), RT_VAL(&s_HOME), RT_VAL(&s_TEMP), RT_VAL(&s_LANG), RT_VAL(&s_LC_ADDRESS), RT_VAL(&s_LC_ALL), RT_VAL(&s_LC_COLLATE), RT_VAL(&s_LC_CTYPE), RT_VAL(&s_LC_IDENTIFICATION), RT_VAL(&s_LC_MEASUREMENT), RT_VAL(&s_LC_MESSAGES), RT_VAL(&s_LC_MONETARY), RT_VAL(&s_LC_NAME), RT_VAL(&s_LC_NUMERIC), RT_VAL(&s_LC_PAPER), RT_VAL(&s_LC_TELEPHONE), RT_VAL(&s_LC_TIME)}};
static RtTuple k_tuple_133 = {&rt_type_tuple, 9, 0, {RT_VAL(&s_compare_to), RT_VAL(&s_tracemalloc), RT_VAL(&s_track_memory), RT_VAL(&s_hook), RT_VAL(&s_calibrate_warmups), RT_VAL(&s_recalibrate_warmups), RT_VAL(&s_dump), RT_VAL(&s_hist), RT_VAL(&s_stats)}};
static RtCache cache_1;
static RtCache cache_2;
static RtCache cache_3;
static RtCache cache_4;
static RtCache cache_5;
static RtCache cache_6;
static RtCache cache_7;
static RtCache cache_8;
static RtTuple k_tuple_165 = {&rt_type_tuple, 5, 0, {RT_VAL(&s_324), RT_VAL(&s_store), RT_NONE, RT_NONE, RT_VAL(&s_325)}};
static RtTuple k_tuple_168 = {&rt_type_tuple, 5, 0, {RT_VAL(&s_326), RT_VAL(&s_store), RT_NONE, RT_NONE, RT_VAL(&s_327)}};
static RtTuple k_tuple_185 = {&rt_type_tuple, 5, 0, {RT_VAL(&s_328), RT_VAL(&s_store), RT_NONE, RT_NONE, RT_VAL(&s_329)}};
static RtTuple k_tuple_194 = {&rt_type_tuple, 5, 0, {RT_VAL(&s_330), RT_VAL(&s_store), RT_NONE, RT_NONE, RT_VAL(&s_312)}};
static RtTuple k_tuple_196 = {&rt_type_tuple, 5, 0, {RT_VAL(&s_331), RT_VAL(&s_store), RT_NONE, RT_NONE, RT_VAL(&s_312)}};
static RtTuple k_tuple_198 = {&rt_type_tuple, 5, 0, {RT_VAL(&s_332), RT_VAL(&s_store), RT_NONE, RT_NONE, RT_VAL(&s_312)}};
static RtTuple k_tuple_207 = {&rt_type_tuple, 5, 0, {RT_VAL(&s_333), RT_VAL(&s_store), RT_NONE, RT_NONE, RT_VAL(&s_334)}};
static RtTuple k_tuple_216 = {&rt_type_tuple, 5, 0, {RT_VAL(&s_335), RT_VAL(&s_append), RT_NONE, RT_NONE, RT_VAL(&s_314)}};
static RtCache cache_9;
static RtCache cache_10;
static RtTuple k_tuple_375 = {&rt_type_tuple, 7, 0, {RT_VAL(&s_store), RT_VAL(&s_store_const), RT_VAL(&s_append), RT_VAL(&s_append_const), RT_VAL(&s_count), RT_VAL(&s_help), RT_VAL(&s_version)}};
static RtCache cache_11;
static RtCache cache_12;
static RtCache cache_13;
static RtCache cache_14;
static RtCache cache_15;
static RtCache cache_16;
static RtCache cache_17;
static RtCache cache_18;
static RtCache cache_19;
static RtCache cache_20;
static RtCache cache_21;
static RtCache cache_22;
static RtCache cache_23;
static RtCache cache_24;
static RtCache cache_25;
static RtCache cache_26;
static RtCache cache_27;
static RtCache cache_28;
static RtCache cache_29;
static RtCache cache_30;
static RtCache cache_31;
static RtCache cache_32;
static RtCache cache_33;
static RtCache cache_34;
static RtCache cache_35;
static RtCache cache_36;
static RtCache cache_37;
static RtCache cache_38;
static RtCache cache_39;
static RtCache cache_40;
static RtCache cache_41;
static RtCache cache_42;
static RtCache cache_43;
static RtCache cache_44;
static RtCache cache_45;
static RtCache cache_46;
static RtCache cache_47;
static RtCache cache_48;
static RtTuple k_tuple_352 = {&rt_type_tuple, 2, 0, {RT_SMALL(1), RT_SMALL(1)}};
static RtTuple k_tuple_354 = {&rt_type_tuple, 2, 0, {RT_SMALL(0), RT_SMALL(1)}};
static RtTuple k_tuple_356 = {&rt_type_tuple, 2, 0, {RT_SMALL(0), RT_SMALL(-1)}};
static RtTuple k_tuple_358 = {&rt_type_tuple, 2, 0, {RT_SMALL(1), RT_SMALL(-1)}};
static RtCache cache_49;
static RtCache cache_50;
static RtCache cache_51;
static RtCache cache_52;
static RtCache cache_53;
static RtCache cache_54;
static RtCache cache_55;
static RtCache cache_56;
static RtCache cache_57;
static RtCache cache_58;
static RtCache cache_59;
static RtCache cache_60;
static RtCache cache_61;
static RtCache cache_62;
static RtCache cache_63;
static RtCache cache_64;
static RtCache cache_65;
static RtTuple k_kwnames_0 = {&rt_type_tuple, 2, 0, {RT_VAL(&s_end), RT_VAL(&s_file)}};
static RtCache cache_66;
static RtCache cache_67;
static RtCache cache_68;
static RtCache cache_69;
static RtCache cache_70;
static RtCache cache_71;
static RtCache cache_72;
static RtCache cache_73;
static RtCache cache_74;
static RtCache cache_75;
static RtCache cache_76;
static RtCache cache_77;
static RtCache cache_78;
static RtCache cache_79;
static RtCache cache_80;
static RtCache cache_81;
static RtCache cache_82;
static RtCache cache_83;
static RtCache cache_84;
static RtCache cache_85;
static RtCache cache_86;
static RtCache cache_87;
static RtCache cache_88;
static RtCache cache_89;
static RtCache cache_90;
static RtCache cache_91;
static RtCache cache_92;
static RtCache cache_93;
static RtCache cache_94;
static RtTuple k_tuple_239 = {&rt_type_tuple, 3, 0, {RT_VAL(&s_calibrate_loops), RT_VAL(&s_recalibrate_loops), RT_VAL(&s_worker_task)}};
static RtCache cache_95;
static RtCache cache_96;
static RtCache cache_97;
static RtCache cache_98;
static RtCache cache_99;
static RtCache cache_100;
static RtCache cache_101;
static RtCache cache_102;
static RtCache cache_103;
static RtCache cache_104;
static RtCache cache_105;
static RtCache cache_106;
static RtCache cache_107;
static RtTuple k_kwnames_1 = {&rt_type_tuple, 1, 0, {RT_VAL(&s_file)}};
static RtCache cache_108;
static RtCache cache_109;
static RtCache cache_110;
static RtCache cache_111;
static RtCache cache_112;
static RtCache cache_113;
static RtCache cache_114;
static RtCache cache_115;
static RtCache cache_116;
static RtCache cache_117;
static RtCache cache_118;
static RtTuple k_kwnames_2 = {&rt_type_tuple, 1, 0, {RT_VAL(&s_file)}};
static RtCache cache_119;
static RtCache cache_120;
static RtCache cache_121;
static RtCache cache_122;
static RtCache cache_123;
static RtTuple k_tuple_39 = {&rt_type_tuple, 4, 0, {RT_VAL(&s_sec), RT_VAL(&s_ms), RT_VAL(&s_us), RT_VAL(&s_ns)}};
static RtCache cache_124;
static RtCache cache_125;
static RtCache cache_126;
static RtCache cache_127;
static RtCache cache_128;
static RtCache cache_129;
static RtCache cache_130;
static RtCache cache_131;
static RtCache cache_132;
static RtCache cache_133;
static RtCache cache_134;
static RtCache cache_135;
static RtCache cache_136;
static RtCache cache_137;
static RtCache cache_138;
static RtCache cache_139;
static RtCache cache_140;
static RtCache cache_141;
static RtCache cache_142;
static RtCache cache_143;
static RtCache cache_144;
static RtCache cache_145;
static RtCache cache_146;
static RtCache cache_147;
static RtCache cache_148;
static RtCache cache_149;
static RtCache cache_150;
static RtCache cache_151;
static RtCache cache_152;
static RtCache cache_153;
static RtCache cache_154;
static RtCache cache_155;
static RtCache cache_156;
static RtCache cache_157;
static RtCache cache_158;
static RtCache cache_159;
static RtCache cache_160;
static RtCache cache_161;
static RtCache cache_162;
static RtCache cache_163;
static RtCache cache_164;
static RtCache cache_165;
static RtCache cache_166;
static RtCache cache_167;
static RtCache cache_168;
static RtCache cache_169;
static RtCache cache_170;
static RtCache cache_171;
static RtCache cache_172;
static RtCache cache_173;
static RtCache cache_174;
static RtCache cache_175;
static RtCache cache_176;
static RtCache cache_177;
static RtCache cache_178;
static RtCache cache_179;
static RtCache cache_180;
static RtCache cache_181;
static RtCache cache_182;
static RtCache cache_183;
static RtCache cache_184;
static RtCache cache_185;
static RtCache cache_186;
static RtCache cache_187;
static RtCache cache_188;
static RtCache cache_189;
static RtCache cache_190;
static RtCache cache_191;
static RtCache cache_192;
static RtCache cache_193;
static RtCache cache_194;
static RtCache cache_195;
static RtCache cache_196;
static RtCache cache_197;
static RtCache cache_198;
static RtCache cache_199;
static RtCache cache_200;
static RtCache cache_201;
static RtCache cache_202;
static RtCache cache_203;
static RtCache cache_204;
static RtCache cache_205;
static RtCache cache_206;
static RtCache cache_207;
static RtCache cache_208;
static RtCache cache_209;
static RtCache cache_210;
static RtCache cache_211;
static RtCache cache_212;
static RtCache cache_213;
static RtCache cache_214;
static RtCache cache_215;
static RtCache cache_216;
static RtCache cache_217;
static RtCache cache_218;
static RtCache cache_219;
static RtCache cache_220;
static RtCache cache_221;
static RtCache cache_222;
static RtCache cache_223;
static RtCache cache_224;
static RtCache cache_225;
static RtCache cache_226;
static RtTuple k_kwnames_3 = {&rt_type_tuple, 1, 0, {RT_VAL(&s_end)}};
static RtCache cache_227;
static RtCache cache_228;
static RtCache cache_229;
static RtCache cache_230;
static RtCache cache_231;
static RtCache cache_232;
static RtCache cache_233;
static RtModule *m_0; /* __main__ */
static Value g_0___doc__;
static Value g_0_pyperf;
static Value g_0___author__;
static Value g_0_tuple;
static Value g_0_len;
static Value g_0_list;
static Value g_0_range;
static Value g_0_reversed;
static Value g_0_permutations;
static Value g_0_set;
static Value g_0_n_queens;
static Value g_0_bench_n_queens;
static Value g_0___name__;
static Value g_0_runner;
static Value g_0_queen_count;
static RtModule *m_1; /* pyperf */
static Value g_1___doc__;
static Value g_1_perf_counter;
static Value g_1_VERSION;
static Value g_1___version__;
static Value g_1_python_implementation;
static Value g_1_python_has_jit;
static Value g_1_Benchmark;
static Value g_1_Run;
static Value g_1_add_runs;
static Value g_1_Runner;
static Value g_1___all__;
static RtModule *m_2; /* time */
static RtModule *m_3; /* pyperf._results */
static Value g_3___doc__;
static Value g_3_math;
static Value g_3__pyperf;
static Value g_3__json;
static Value g_3_FORMAT_VERSION;
static Value g_3__CALIBRATIONS;
static Value g_3_abs;
static Value g_3_format_times;
static Value g_3_format_size;
static Value g_3__short_power;
static Value g_3_str;
static Value g_3_isinstance;
static Value g_3_int;
static Value g_3_format_count;
static Value g_3_format_values;
static Value g_3_len;
static Value g_3_mean_of;
static Value g_3_ValueError;
static Value g_3_stdev_of;
static Value g_3_sorted;
static Value g_3_median_of;
static Value g_3_dict;
static Value g_3_list;
static Value g_3__common;
static Value g_3__without;
static Value g_3___name__;
static Value g_3_tuple;
static Value g_3_float;
static Value g_3_Run;
static Value g_3_min;
static Value g_3_max;
static Value g_3_FileExistsError;
static Value g_3_suite_text;
static Value g_3_Benchmark;
static Value g_3_read_suite;
static Value g_3_add_runs;
static RtModule *m_4; /* pyperf._runner */
static Value g_4___doc__;
static Value g_4_sys;
static Value g_4_perf_counter;
static Value g_4_monotonic;
static Value g_4__pyperf;
static Value g_4__options;
static Value g_4_Benchmark;
static Value g_4_Run;
static Value g_4_add_runs;
static Value g_4_format_count;
static Value g_4_format_values;
static Value g_4_read_suite;
static Value g_4_suite_text;
static Value g_4_PERF_VERSION;
static Value g_4_MAX_LOOPS;
static Value g_4_LOOPS_MASK;
static Value g_4__INHERITED;
static Value g_4__REFUSED;
static Value g_4___name__;
static Value g_4_Exception;
static Value g_4__UsageError;
static Value g_4_int;
static Value g_4_ValueError;
static Value g_4_strictly_positive;
static Value g_4_positive_or_nul;
static Value g_4_comma_separated;
static Value g_4_range;
static Value g_4__cpu_numbers;
static Value g_4_float;
static Value g_4__make_parser;
static Value g_4_print;
static Value g_4__Task;
static Value g_4_Runner;
static Value g_4_RuntimeError;
static Value g_4_set;
static Value g_4_bool;
static Value g_4_max;
static Value g_4_len;
static Value g_4_StopIteration;
static Value g_4_KeyboardInterrupt;
static Value g_4_dict;
static Value g_4_isinstance;
static Value g_4_str;
static Value g_4_list;
static Value g_4_sorted;
static RtModule *m_5; /* math */
static RtModule *m_6; /* _pyperf */
static RtModule *m_7; /* pyperf._json */
static Value g_7___doc__;
static Value g_7__ESCAPES;
static Value g_7__MEANINGS;
static Value g_7_ord;
static Value g_7_write_text;
static Value g_7_isinstance;
static Value g_7_str;
static Value g_7_bool;
static Value g_7_int;
static Value g_7_float;
static Value g_7_repr;
static Value g_7_list;
static Value g_7_tuple;
static Value g_7_write;
static Value g_7_dict;
static Value g_7_sorted;
static Value g_7_TypeError;
static Value g_7__Reader;
static Value g_7_len;
static Value g_7_read;
static Value g_7___name__;
static Value g_7_ValueError;
static Value g_7_chr;
static RtModule *m_8; /* sys */
static RtModule *m_9; /* pyperf._options */
static Value g_9___doc__;
static Value g_9_sys;
static Value g_9___name__;
static Value g_9_KeyError;
static Value g_9_AttributeError;
static Value g_9_Namespace;
static Value g_9_Exception;
static Value g_9_ArgumentError;
static Value g_9_TypeError;
static Value g_9_ValueError;
static Value g_9_getattr;
static Value g_9_repr;
static Value g_9_isinstance;
static Value g_9_str;
static Value g_9_Option;
static Value g_9_list;
static Value g_9_Group;
static Value g_9_Reading;
static Value g_9_print;
static Value g_9_ArgumentParser;
static Value g_9_len;
static Value g_9_min;
/* class Run */
static RtType *t_0;
static RtStr *const class_0_fields[] = {&s_values, &s_warmups, &s_metadata, };
static const uint8_t class_0_kinds[] = {RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, };
static const RtClassInfo class_0 = {class_0_fields, class_0_kinds, 3, 40};
/* class Benchmark */
static RtType *t_1;
static RtStr *const class_1_fields[] = {&s__runs, };
static const uint8_t class_1_kinds[] = {RT_FIELD_VALUE, };
static const RtClassInfo class_1 = {class_1_fields, class_1_kinds, 1, 24};
/* class _UsageError */
static RtType *t_2;
static const RtClassInfo class_2 = {NULL, NULL, 0, 0};
/* class _Task */
static RtType *t_3;
static RtStr *const class_3_fields[] = {&s_name, &s_metadata, &s_inner_loops, &s_loops, &s_skipped, &s_calibrating, &s_min_time, &s_warmups_left, &s_values_left, &s_warmups, &s_values, &s_start, };
static const uint8_t class_3_kinds[] = {RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_DOUBLE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_DOUBLE, };
static const RtClassInfo class_3 = {class_3_fields, class_3_kinds, 12, 112};
/* class Runner */
static RtType *t_4;
static RtStr *const class_4_fields[] = {&s_metadata, &s_args, &s_argparser, &s__show_name, &s__add_cmdline_args, &s__worker_task, &s__names, &s__quiet, &s__verbose, &s__processes, &s__values, &s__loops, &s__warmups, &s__min_time, };
static const uint8_t class_4_kinds[] = {RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_DOUBLE, };
static const RtClassInfo class_4 = {class_4_fields, class_4_kinds, 14, 128};
/* class _Reader */
static RtType *t_5;
static RtStr *const class_5_fields[] = {&s_text, &s_at, };
static const uint8_t class_5_kinds[] = {RT_FIELD_VALUE, RT_FIELD_VALUE, };
static const RtClassInfo class_5 = {class_5_fields, class_5_kinds, 2, 32};
/* class Namespace */
static RtType *t_6;
static RtStr *const class_6_fields[] = {&s__given, };
static const uint8_t class_6_kinds[] = {RT_FIELD_VALUE, };
static const RtClassInfo class_6 = {class_6_fields, class_6_kinds, 1, 0};
/* class ArgumentError */
static RtType *t_7;
static const RtClassInfo class_7 = {NULL, NULL, 0, 0};
/* class Option */
static RtType *t_8;
static RtStr *const class_8_fields[] = {&s_names, &s_action, &s_nargs, &s_const, &s_default, &s_convert, &s_choices, &s_required, &s_help, &s_metavar, &s_dest, };
static const uint8_t class_8_kinds[] = {RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, };
static const RtClassInfo class_8 = {class_8_fields, class_8_kinds, 11, 104};
/* class ArgumentParser */
static RtType *t_9;
static RtStr *const class_9_fields[] = {&s_prog, &s_description, &s_epilog, &s__options, &s__positionals, &s__by_name, &s__defaults, &s__exclusive, &s__group, };
static const uint8_t class_9_kinds[] = {RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, };
static const RtClassInfo class_9 = {class_9_fields, class_9_kinds, 9, 88};
/* class Group */
static RtType *t_10;
static RtStr *const class_10_fields[] = {&s__parser, &s__members, };
static const uint8_t class_10_kinds[] = {RT_FIELD_VALUE, RT_FIELD_VALUE, };
static const RtClassInfo class_10 = {class_10_fields, class_10_kinds, 2, 32};
/* class Reading */
static RtType *t_11;
static RtStr *const class_11_fields[] = {&s_parser, &s_values, &s_args, &s_at, &s_free, &s_unknown, &s_seen, };
static const uint8_t class_11_kinds[] = {RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, RT_FIELD_VALUE, };
static const RtClassInfo class_11 = {class_11_fields, class_11_kinds, 7, 72};
static const RtPos pos_0[] = {
    {3, 3, 0, 13, -1, -1}, {57, 57, 3, 11, -1, -1}, {58, 58, 13, 19, -1, -1}, {58, 58, 13, 28, -1, -1}, {59, 59, 4, 10, -1, -1}, {59, 59, 4, 19, -1, -1},
    {59, 59, 4, 34, 19, 34}, {62, 62, 4, 10, -1, -1}, {62, 62, 33, 47, -1, -1}, {62, 62, 49, 60, -1, -1}, {62, 62, 4, 61, -1, -1},};
static RtCode code_0 = {&rt_type_code, "<module>", "<module>", "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py", &s_611, &s_611, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, u___main___entry, pos_0, &m_0};
static const RtPos pos_1[] = {
    {11, 11, 11, 26, -1, -1}, {12, 12, 12, 16, -1, -1}, {15, 15, 19, 27, -1, -1}, {15, 15, 14, 28, -1, -1}, {16, 16, 18, 41, -1, -1}, {16, 16, 13, 42, -1, -1},
    {16, 16, 13, 48, 42, 48}, {17, 17, 33, 44, 40, 44}, {17, 17, 15, 45, -1, -1}, {17, 17, 10, 45, -1, -1}, {17, 17, 4, 45, -1, -1}, {18, 30, 4, 18, -1, -1},
    {19, 19, 26, 34, -1, -1}, {19, 19, 17, 35, -1, -1}, {19, 30, 8, 18, -1, -1}, {20, 20, 12, 21, 18, 21}, {21, 21, 15, 24, 21, 24}, {22, 22, 30, 45, 37, 45},
    {22, 22, 48, 64, 55, 64}, {22, 22, 16, 27, 23, 27}, {23, 23, 16, 25, 22, 25}, {25, 25, 20, 29, 26, 29}, {26, 26, 42, 53, 49, 53}, {26, 26, 55, 65, 62, 65},
    {26, 26, 16, 26, 23, 26}, {26, 26, 28, 39, 35, 39}, {27, 27, 45, 56, 52, 56}, {27, 27, 27, 57, -1, -1}, {27, 27, 22, 57, -1, -1}, {27, 27, 16, 57, -1, -1},};
static RtStr *const varnames_1[] = {&s_iterable, &s_r, &s_n, &s_indices, &s_cycles, &s_i, &s_j};
static RtStr *const cellvars_1[] = {&s_pool};
static RtCode code_1 = {&rt_type_code, "permutations", "permutations", "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py", &s_permutations, &s_permutations, 9, 0, 2, 0, 35, 2, 7, 0, 1, varnames_1, NULL, cellvars_1, rt_do_dead_entry, pos_1, &m_0};
static const RtPos pos_2[] = {
    {17, 17, 15, 45, -1, -1}, {17, 17, 16, 20, -1, -1}, {17, 17, 16, 23, 20, 23},};
static RtStr *const varnames_2[] = {&s_618, &s_i};
static RtStr *const freevars_2[] = {&s_pool};
static RtCode code_2 = {&rt_type_code, "<genexpr>", "permutations.<locals>.<genexpr>", "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py", &s_619, &s_620, 17, 0, 1, 0, 51, 1, 2, 1, 0, varnames_2, freevars_2, NULL, rt_do_dead_entry, pos_2, &m_0};
static const RtPos pos_3[] = {
    {27, 27, 27, 57, -1, -1}, {27, 27, 28, 32, -1, -1}, {27, 27, 28, 35, 32, 35},};
static RtStr *const varnames_3[] = {&s_618, &s_i};
static RtStr *const freevars_3[] = {&s_pool};
static RtCode code_3 = {&rt_type_code, "<genexpr>", "permutations.<locals>.<genexpr>", "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py", &s_619, &s_620, 27, 0, 1, 0, 51, 1, 2, 1, 0, varnames_3, freevars_3, NULL, rt_do_dead_entry, pos_3, &m_0};
static const RtPos pos_4[] = {
    {46, 46, 11, 29, -1, -1}, {47, 47, 15, 27, -1, -1}, {47, 47, 15, 33, -1, -1}, {47, 50, 4, 21, -1, -1}, {48, 48, 31, 34, -1, -1}, {48, 48, 34, 60, -1, -1},
    {48, 48, 31, 60, -1, -1}, {49, 49, 31, 34, -1, -1}, {49, 49, 34, 60, -1, -1}, {49, 49, 31, 60, -1, -1}, {50, 50, 18, 21, -1, -1}, {50, 50, 12, 21, -1, -1},};
static RtStr *const varnames_4[] = {&s_queen_count, &s_cols};
static RtStr *const cellvars_4[] = {&s_vec};
static RtCode code_4 = {&rt_type_code, "n_queens", "n_queens", "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py", &s_n_queens, &s_n_queens, 34, 0, 1, 0, 35, 1, 2, 0, 1, varnames_4, NULL, cellvars_4, rt_do_dead_entry, pos_4, &m_0};
static const RtPos pos_5[] = {
    {48, 48, 34, 60, -1, -1}, {48, 48, 35, 38, -1, -1}, {48, 48, 35, 41, 38, 41},};
static RtStr *const varnames_5[] = {&s_618, &s_i};
static RtStr *const freevars_5[] = {&s_vec};
static RtCode code_5 = {&rt_type_code, "<genexpr>", "n_queens.<locals>.<genexpr>", "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py", &s_619, &s_623, 48, 0, 1, 0, 51, 1, 2, 1, 0, varnames_5, freevars_5, NULL, rt_do_dead_entry, pos_5, &m_0};
static const RtPos pos_6[] = {
    {49, 49, 34, 60, -1, -1}, {49, 49, 35, 38, -1, -1}, {49, 49, 35, 41, 38, 41},};
static RtStr *const varnames_6[] = {&s_618, &s_i};
static RtStr *const freevars_6[] = {&s_vec};
static RtCode code_6 = {&rt_type_code, "<genexpr>", "n_queens.<locals>.<genexpr>", "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py", &s_619, &s_623, 49, 0, 1, 0, 51, 1, 2, 1, 0, varnames_6, freevars_6, NULL, rt_do_dead_entry, pos_6, &m_0};
static const RtPos pos_7[] = {
    {54, 54, 9, 17, -1, -1}, {54, 54, 9, 30, -1, -1}, {54, 54, 4, 31, -1, -1},};
static RtStr *const varnames_7[] = {&s_queen_count};
static RtCode code_7 = {&rt_type_code, "bench_n_queens", "bench_n_queens", "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py", &s_bench_n_queens, &s_bench_n_queens, 53, 0, 1, 0, 3, 1, 1, 0, 0, varnames_7, NULL, NULL, rt_do_dead_entry, pos_7, &m_0};
static const RtPos pos_8[] = {
    {5, 5, 0, 29, -1, -1}, {20, 20, 0, 52, -1, -1}, {21, 21, 0, 33, -1, -1},};
static RtCode code_8 = {&rt_type_code, "<module>", "<module>", "/work/main/stdlib-shims/pyperf/__init__.py", &s_611, &s_611, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, u_pyperf_entry, pos_8, &m_1};
static const RtPos pos_9[] = {{11, 11, 0, 0, -1, -1}};
static RtCode code_9 = {&rt_type_code, "python_implementation", "python_implementation", "/work/main/stdlib-shims/pyperf/__init__.py", &s_python_implementation, &s_python_implementation, 11, 0, 0, 0, 3, 0, 0, 0, 0, NULL, NULL, NULL, rt_do_dead_entry, pos_9, &m_1};
static const RtPos pos_10[] = {{16, 16, 0, 0, -1, -1}};
static RtCode code_10 = {&rt_type_code, "python_has_jit", "python_has_jit", "/work/main/stdlib-shims/pyperf/__init__.py", &s_python_has_jit, &s_python_has_jit, 16, 0, 0, 0, 3, 0, 0, 0, 0, NULL, NULL, NULL, rt_do_dead_entry, pos_10, &m_1};
static const RtPos pos_11[] = {
    {4, 4, 0, 11, -1, -1}, {6, 6, 0, 14, -1, -1}, {7, 7, 0, 24, -1, -1}, {106, 150, 0, 19, -1, -1}, {153, 316, 0, 52, -1, -1},};
static RtCode code_11 = {&rt_type_code, "<module>", "<module>", "/work/main/stdlib-shims/pyperf/_results.py", &s_611, &s_611, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, u_pyperf___results_entry, pos_11, &m_3};
static const RtPos pos_12[] = {
    {18, 18, 10, 20, -1, -1}, {18, 18, 29, 38, 35, 38}, {18, 18, 42, 55, 47, 49}, {24, 24, 37, 41, -1, -1}, {24, 24, 11, 42, 36, 42}, {26, 26, 11, 85, -1, -1},
    {18, 18, 25, 39, -1, -1}, {18, 18, 25, 55, -1, -1},};
static RtStr *const varnames_12[] = {&s_values, &s_power};
static RtStr *const cellvars_12[] = {&s_digits, &s_step, &s_unit};
static RtCode code_12 = {&rt_type_code, "format_times", "format_times", "/work/main/stdlib-shims/pyperf/_results.py", &s_format_times, &s_format_times, 15, 0, 1, 0, 3, 1, 2, 0, 3, varnames_12, NULL, cellvars_12, rt_do_dead_entry, pos_12, &m_3};
static const RtPos pos_13[] = {
    {26, 26, 11, 85, -1, -1}, {26, 26, 25, 31, -1, -1}, {26, 26, 52, 56, -1, -1}, {26, 26, 41, 57, 44, 46}, {26, 26, 33, 57, 39, 40}, {26, 26, 59, 63, -1, -1},
    {26, 26, 12, 64, 22, 23},};
static RtStr *const varnames_13[] = {&s_618, &s_value};
static RtStr *const freevars_13[] = {&s_digits, &s_step, &s_unit};
static RtCode code_13 = {&rt_type_code, "<listcomp>", "format_times.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_628, 26, 0, 1, 0, 19, 1, 2, 3, 0, varnames_13, freevars_13, NULL, rt_do_dead_entry, pos_13, &m_3};
static const RtPos pos_14[] = {
    {31, 31, 15, 63, 29, 30}, {33, 33, 29, 53, 34, 35}, {33, 33, 15, 54, 26, 27}, {34, 34, 25, 38, 30, 31}, {34, 34, 11, 39, 22, 23}, {30, 30, 7, 23, -1, -1},
    {31, 31, 44, 53, -1, -1}, {32, 32, 7, 30, -1, -1},};
static RtStr *const varnames_14[] = {&s_size};
static RtCode code_14 = {&rt_type_code, "format_size", "format_size", "/work/main/stdlib-shims/pyperf/_results.py", &s_format_size, &s_format_size, 29, 0, 1, 0, 3, 1, 1, 0, 0, varnames_14, NULL, NULL, rt_do_dead_entry, pos_14, &m_3};
static const RtPos pos_15[] = {
    {42, 42, 10, 23, 17, 18}, {43, 43, 8, 23, -1, -1}, {45, 45, 11, 34, 19, 20}, {39, 39, 7, 21, -1, -1}, {42, 42, 10, 28, -1, -1}, {45, 45, 38, 49, -1, -1},};
static RtStr *const varnames_15[] = {&s_number, &s_base, &s_least, &s_power};
static RtCode code_15 = {&rt_type_code, "_short_power", "_short_power", "/work/main/stdlib-shims/pyperf/_results.py", &s__short_power, &s__short_power, 37, 0, 3, 0, 3, 3, 4, 0, 0, varnames_15, NULL, NULL, rt_do_dead_entry, pos_15, &m_3};
static const RtPos pos_16[] = {
    {50, 50, 11, 14, -1, -1}, {50, 50, 11, 22, -1, -1}, {51, 51, 26, 29, -1, -1}, {51, 51, 7, 30, -1, -1}, {52, 52, 15, 27, -1, -1}, {52, 52, 15, 46, -1, -1},
    {52, 52, 15, 87, -1, -1}, {52, 52, 50, 62, -1, -1}, {52, 52, 50, 79, -1, -1}, {55, 55, 11, 79, 21, 22}, {55, 55, 36, 78, -1, -1}, {55, 55, 53, 64, -1, -1},
    {55, 55, 53, 69, -1, -1},};
static RtStr *const varnames_16[] = {&s_number, &s_unit, &s_text};
static RtCode code_16 = {&rt_type_code, "format_count", "format_count", "/work/main/stdlib-shims/pyperf/_results.py", &s_format_count, &s_format_count, 48, 0, 2, 0, 3, 2, 3, 0, 0, varnames_16, NULL, NULL, rt_do_dead_entry, pos_16, &m_3};
static const RtPos pos_17[] = {
    {60, 60, 15, 55, -1, -1}, {62, 62, 15, 56, -1, -1}, {63, 63, 11, 23, -1, -1}, {63, 63, 11, 31, -1, -1}, {59, 59, 7, 21, -1, -1}, {61, 61, 7, 24, -1, -1},};
static RtStr *const varnames_17[] = {&s_unit, &s_values};
static RtCode code_17 = {&rt_type_code, "format_values", "format_values", "/work/main/stdlib-shims/pyperf/_results.py", &s_format_values, &s_format_values, 58, 0, 2, 0, 3, 2, 2, 0, 0, varnames_17, NULL, NULL, rt_do_dead_entry, pos_17, &m_3};
static const RtPos pos_18[] = {
    {60, 60, 15, 55, -1, -1}, {60, 60, 16, 27, -1, -1}, {60, 60, 16, 34, -1, -1},};
static RtStr *const varnames_18[] = {&s_618, &s_value};
static RtCode code_18 = {&rt_type_code, "<listcomp>", "format_values.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_632, 60, 0, 1, 0, 19, 1, 2, 0, 0, varnames_18, NULL, NULL, rt_do_dead_entry, pos_18, &m_3};
static const RtPos pos_19[] = {
    {62, 62, 15, 56, -1, -1}, {62, 62, 16, 28, -1, -1}, {62, 62, 16, 35, -1, -1},};
static RtStr *const varnames_19[] = {&s_618, &s_value};
static RtCode code_19 = {&rt_type_code, "<listcomp>", "format_values.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_632, 62, 0, 1, 0, 19, 1, 2, 0, 0, varnames_19, NULL, NULL, rt_do_dead_entry, pos_19, &m_3};
static const RtPos pos_20[] = {
    {69, 69, 11, 28, -1, -1}, {69, 69, 11, 42, 29, 30},};
static RtStr *const varnames_20[] = {&s_values};
static RtCode code_20 = {&rt_type_code, "mean_of", "mean_of", "/work/main/stdlib-shims/pyperf/_results.py", &s_mean_of, &s_mean_of, 68, 0, 1, 0, 3, 1, 1, 0, 0, varnames_20, NULL, NULL, rt_do_dead_entry, pos_20, &m_3};
static const RtPos pos_21[] = {
    {75, 75, 14, 24, -1, -1}, {75, 75, 14, 70, -1, -1}, {75, 75, 8, 70, -1, -1}, {76, 76, 11, 18, -1, -1}, {76, 76, 11, 26, -1, -1}, {77, 77, 31, 72, -1, -1},
    {77, 77, 21, 73, -1, -1}, {77, 77, 21, 93, 74, 75}, {77, 77, 11, 94, -1, -1},};
static RtStr *const varnames_21[] = {&s_values};
static RtStr *const cellvars_21[] = {&s_mean};
static RtCode code_21 = {&rt_type_code, "stdev_of", "stdev_of", "/work/main/stdlib-shims/pyperf/_results.py", &s_stdev_of, &s_stdev_of, 72, 0, 1, 0, 3, 1, 1, 0, 1, varnames_21, NULL, cellvars_21, rt_do_dead_entry, pos_21, &m_3};
static const RtPos pos_22[] = {
    {77, 77, 31, 72, -1, -1}, {77, 77, 41, 45, -1, -1}, {77, 77, 32, 51, 45, 46}, {77, 77, 33, 45, 39, 40},};
static RtStr *const varnames_22[] = {&s_618, &s_value};
static RtStr *const freevars_22[] = {&s_mean};
static RtCode code_22 = {&rt_type_code, "<listcomp>", "stdev_of.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_633, 77, 0, 1, 0, 19, 1, 2, 1, 0, varnames_22, freevars_22, NULL, rt_do_dead_entry, pos_22, &m_3};
static const RtPos pos_23[] = {{80, 80, 0, 0, -1, -1}};
static RtStr *const varnames_23[] = {&s_values, &s_ordered, &s_half};
static RtCode code_23 = {&rt_type_code, "median_of", "median_of", "/work/main/stdlib-shims/pyperf/_results.py", &s_median_of, &s_median_of, 80, 0, 1, 0, 3, 1, 3, 0, 0, varnames_23, NULL, NULL, rt_do_dead_entry, pos_23, &m_3};
static const RtPos pos_24[] = {
    {90, 91, 4, 17, -1, -1}, {92, 92, 13, 17, -1, -1}, {92, 92, 18, 25, 22, 25}, {92, 92, 13, 26, -1, -1}, {93, 93, 17, 25, 21, 25}, {93, 96, 4, 31, -1, -1},
    {94, 94, 19, 31, -1, -1}, {94, 96, 8, 31, -1, -1}, {95, 95, 15, 31, -1, -1}, {95, 95, 35, 45, 40, 45}, {95, 95, 49, 60, 55, 60}, {95, 95, 35, 60, -1, -1},
    {96, 96, 20, 31, 26, 31},};
static RtStr *const varnames_24[] = {&s_maps, &s_result, &s_other, &s_key};
static RtCode code_24 = {&rt_type_code, "_common", "_common", "/work/main/stdlib-shims/pyperf/_results.py", &s__common, &s__common, 88, 0, 1, 0, 3, 1, 4, 0, 0, varnames_24, NULL, NULL, rt_do_dead_entry, pos_24, &m_3};
static const RtPos pos_25[] = {
    {101, 101, 11, 70, -1, -1},};
static RtStr *const varnames_25[] = {&s_entries, &s_common};
static RtStr *const cellvars_25[] = {&s_entries, &s_common};
static RtCode code_25 = {&rt_type_code, "_without", "_without", "/work/main/stdlib-shims/pyperf/_results.py", &s__without, &s__without, 100, 0, 2, 0, 3, 2, 2, 0, 2, varnames_25, NULL, cellvars_25, rt_do_dead_entry, pos_25, &m_3};
static const RtPos pos_26[] = {
    {101, 101, 11, 70, -1, -1}, {101, 101, 63, 69, -1, -1}, {101, 101, 52, 69, -1, -1}, {101, 101, 17, 24, -1, -1}, {101, 101, 17, 29, 24, 29},};
static RtStr *const varnames_26[] = {&s_618, &s_key};
static RtStr *const freevars_26[] = {&s_common, &s_entries};
static RtCode code_26 = {&rt_type_code, "<dictcomp>", "_without.<locals>.<dictcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_643, &s_644, 101, 0, 1, 0, 19, 1, 2, 2, 0, varnames_26, freevars_26, NULL, rt_do_dead_entry, pos_26, &m_3};
static const RtPos pos_27[] = {
    {106, 106, 0, 0, -1, -1}, {107, 107, 4, 77, -1, -1}, {109, 117, 4, 44, -1, -1}, {119, 120, 4, 34, -1, -1}, {122, 123, 4, 44, -1, -1}, {125, 126, 4, 50, -1, -1},
    {128, 129, 4, 56, -1, -1}, {131, 132, 4, 30, -1, -1}, {134, 139, 4, 19, -1, -1}, {141, 150, 4, 19, -1, -1},};
static RtCode code_27 = {&rt_type_code, "Run", "Run", "/work/main/stdlib-shims/pyperf/_results.py", &s_Run, &s_Run, 106, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___results__Run_entry, pos_27, &m_3};
static const RtPos pos_28[] = {
    {110, 110, 22, 35, -1, -1}, {111, 111, 65, 78, -1, -1}, {111, 111, 29, 79, -1, -1}, {111, 111, 23, 80, -1, -1}, {112, 112, 21, 32, -1, -1}, {112, 114, 8, 77, -1, -1},
    {113, 113, 38, 41, -1, -1}, {113, 113, 43, 48, -1, -1}, {113, 113, 19, 50, -1, -1}, {113, 113, 58, 67, -1, -1}, {114, 114, 22, 32, -1, -1}, {114, 114, 22, 77, -1, -1},
    {114, 114, 16, 77, -1, -1}, {115, 115, 15, 26, -1, -1}, {115, 116, 8, 69, -1, -1}, {115, 115, 35, 47, -1, -1}, {117, 117, 24, 28, -1, -1}, {117, 117, 29, 43, -1, -1},
    {117, 117, 24, 44, -1, -1}, {116, 116, 18, 28, -1, -1}, {116, 116, 18, 69, -1, -1}, {116, 116, 12, 69, -1, -1},};
static RtStr *const varnames_28[] = {&s_self, &s_values, &s_warmups, &s_metadata, &s_collect_metadata, &s_value};
static RtCode code_28 = {&rt_type_code, "__init__", "Run.__init__", "/work/main/stdlib-shims/pyperf/_results.py", &s___init__, &s_647, 109, 0, 5, 0, 3, 5, 6, 0, 0, varnames_28, NULL, NULL, rt_do_dead_entry, pos_28, &m_3};
static const RtPos pos_29[] = {
    {111, 111, 29, 79, -1, -1}, {111, 111, 49, 61, -1, -1},};
static RtStr *const varnames_29[] = {&s_618, &s_loops, &s_value};
static RtCode code_29 = {&rt_type_code, "<listcomp>", "Run.__init__.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_648, 111, 0, 1, 0, 19, 1, 3, 0, 0, varnames_29, NULL, NULL, rt_do_dead_entry, pos_29, &m_3};
static const RtPos pos_30[] = {{119, 119, 0, 0, -1, -1}};
static RtStr *const varnames_30[] = {&s_self};
static RtCode code_30 = {&rt_type_code, "get_metadata", "Run.get_metadata", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_metadata, &s_649, 119, 0, 1, 0, 3, 1, 1, 0, 0, varnames_30, NULL, NULL, rt_do_dead_entry, pos_30, &m_3};
static const RtPos pos_31[] = {
    {123, 123, 15, 28, -1, -1}, {123, 123, 15, 44, -1, -1},};
static RtStr *const varnames_31[] = {&s_self};
static RtCode code_31 = {&rt_type_code, "get_loops", "Run.get_loops", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_loops, &s_650, 122, 0, 1, 0, 3, 1, 1, 0, 0, varnames_31, NULL, NULL, rt_do_dead_entry, pos_31, &m_3};
static const RtPos pos_32[] = {
    {126, 126, 15, 28, -1, -1}, {126, 126, 15, 50, -1, -1},};
static RtStr *const varnames_32[] = {&s_self};
static RtCode code_32 = {&rt_type_code, "get_inner_loops", "Run.get_inner_loops", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_inner_loops, &s_651, 125, 0, 1, 0, 3, 1, 1, 0, 0, varnames_32, NULL, NULL, rt_do_dead_entry, pos_32, &m_3};
static const RtPos pos_33[] = {
    {129, 129, 15, 31, -1, -1}, {129, 129, 34, 56, -1, -1}, {129, 129, 15, 56, 32, 33},};
static RtStr *const varnames_33[] = {&s_self};
static RtCode code_33 = {&rt_type_code, "get_total_loops", "Run.get_total_loops", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_total_loops, &s_652, 128, 0, 1, 0, 3, 1, 1, 0, 0, varnames_33, NULL, NULL, rt_do_dead_entry, pos_33, &m_3};
static const RtPos pos_34[] = {{131, 131, 0, 0, -1, -1}};
static RtStr *const varnames_34[] = {&s_self};
static RtCode code_34 = {&rt_type_code, "is_calibration", "Run.is_calibration", "/work/main/stdlib-shims/pyperf/_results.py", &s_is_calibration, &s_653, 131, 0, 1, 0, 3, 1, 1, 0, 0, varnames_34, NULL, NULL, rt_do_dead_entry, pos_34, &m_3};
static const RtPos pos_35[] = {
    {136, 136, 19, 32, -1, -1}, {136, 138, 8, 64, -1, -1}, {137, 137, 22, 35, -1, -1}, {137, 137, 15, 35, -1, -1}, {138, 138, 23, 41, -1, -1}, {138, 138, 23, 44, 41, 44},
    {138, 138, 46, 59, -1, -1}, {138, 138, 46, 64, 59, 64},};
static RtStr *const varnames_35[] = {&s_self, &s_key};
static RtCode code_35 = {&rt_type_code, "calibrated", "Run.calibrated", "/work/main/stdlib-shims/pyperf/_results.py", &s_calibrated, &s_654, 134, 0, 1, 0, 3, 1, 2, 0, 0, varnames_35, NULL, NULL, rt_do_dead_entry, pos_35, &m_3};
static const RtPos pos_36[] = {
    {143, 143, 11, 23, -1, -1}, {143, 144, 8, 42, -1, -1}, {144, 144, 30, 42, -1, -1}, {144, 144, 12, 27, 16, 27}, {145, 145, 11, 22, -1, -1}, {145, 146, 8, 40, -1, -1},
    {146, 146, 29, 40, -1, -1}, {146, 146, 12, 26, 16, 26}, {147, 147, 19, 27, -1, -1}, {147, 147, 28, 41, -1, -1}, {147, 147, 19, 50, -1, -1}, {148, 149, 8, 39, -1, -1},
    {149, 149, 12, 28, 16, 28},};
static RtStr *const varnames_36[] = {&s_self, &s_common, &s_data, &s_metadata};
static RtCode code_36 = {&rt_type_code, "as_data", "Run.as_data", "/work/main/stdlib-shims/pyperf/_results.py", &s_as_data, &s_656, 141, 0, 2, 0, 3, 2, 4, 0, 0, varnames_36, NULL, NULL, rt_do_dead_entry, pos_36, &m_3};
static const RtPos pos_37[] = {
    {153, 153, 0, 0, -1, -1}, {154, 154, 4, 32, -1, -1}, {156, 159, 4, 80, -1, -1}, {161, 162, 4, 30, -1, -1}, {164, 165, 4, 42, -1, -1}, {167, 168, 4, 31, -1, -1},
    {170, 171, 4, 30, -1, -1}, {173, 177, 4, 28, -1, -1}, {179, 180, 4, 37, -1, -1}, {182, 183, 4, 60, -1, -1}, {185, 186, 4, 49, -1, -1}, {188, 189, 4, 59, -1, -1},
    {191, 192, 4, 79, -1, -1}, {194, 195, 4, 97, -1, -1}, {197, 198, 4, 103, -1, -1}, {200, 201, 4, 103, -1, -1}, {203, 204, 4, 83, -1, -1}, {206, 207, 4, 41, -1, -1},
    {209, 210, 4, 42, -1, -1}, {212, 213, 4, 43, -1, -1}, {215, 217, 4, 78, -1, -1}, {219, 229, 4, 76, -1, -1}, {231, 232, 4, 60, -1, -1}, {234, 235, 4, 46, -1, -1},
    {237, 241, 4, 21, -1, -1}, {243, 249, 4, 64, -1, -1}, {251, 262, 4, 92, -1, -1}, {264, 286, 4, 23, -1, -1}, {288, 302, 4, 20, -1, -1}, {304, 310, 4, 19, -1, -1},
    {312, 316, 4, 52, -1, -1},};
static RtCode code_37 = {&rt_type_code, "Benchmark", "Benchmark", "/work/main/stdlib-shims/pyperf/_results.py", &s_Benchmark, &s_Benchmark, 153, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___results__Benchmark_entry, pos_37, &m_3};
static const RtPos pos_38[] = {
    {157, 157, 21, 31, -1, -1}, {158, 158, 15, 25, -1, -1}, {158, 159, 8, 80, -1, -1}, {159, 159, 18, 28, -1, -1}, {159, 159, 18, 80, -1, -1}, {159, 159, 12, 80, -1, -1},};
static RtStr *const varnames_38[] = {&s_self, &s_runs};
static RtCode code_38 = {&rt_type_code, "__init__", "Benchmark.__init__", "/work/main/stdlib-shims/pyperf/_results.py", &s___init__, &s_657, 156, 0, 2, 0, 3, 2, 2, 0, 0, varnames_38, NULL, NULL, rt_do_dead_entry, pos_38, &m_3};
static const RtPos pos_39[] = {{161, 161, 0, 0, -1, -1}};
static RtStr *const varnames_39[] = {&s_self, &s_run};
static RtCode code_39 = {&rt_type_code, "add_run", "Benchmark.add_run", "/work/main/stdlib-shims/pyperf/_results.py", &s_add_run, &s_658, 161, 0, 2, 0, 3, 2, 2, 0, 0, varnames_39, NULL, NULL, rt_do_dead_entry, pos_39, &m_3};
static const RtPos pos_40[] = {
    {165, 165, 8, 18, -1, -1}, {165, 165, 26, 41, -1, -1}, {165, 165, 8, 42, -1, -1},};
static RtStr *const varnames_40[] = {&s_self, &s_benchmark};
static RtCode code_40 = {&rt_type_code, "add_runs", "Benchmark.add_runs", "/work/main/stdlib-shims/pyperf/_results.py", &s_add_runs, &s_660, 164, 0, 2, 0, 3, 2, 2, 0, 0, varnames_40, NULL, NULL, rt_do_dead_entry, pos_40, &m_3};
static const RtPos pos_41[] = {
    {168, 168, 20, 30, -1, -1}, {168, 168, 15, 31, -1, -1},};
static RtStr *const varnames_41[] = {&s_self};
static RtCode code_41 = {&rt_type_code, "get_runs", "Benchmark.get_runs", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_runs, &s_661, 167, 0, 1, 0, 3, 1, 1, 0, 0, varnames_41, NULL, NULL, rt_do_dead_entry, pos_41, &m_3};
static const RtPos pos_42[] = {{170, 170, 0, 0, -1, -1}};
static RtStr *const varnames_42[] = {&s_self};
static RtCode code_42 = {&rt_type_code, "get_nrun", "Benchmark.get_nrun", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_nrun, &s_662, 170, 0, 1, 0, 3, 1, 1, 0, 0, varnames_42, NULL, NULL, rt_do_dead_entry, pos_42, &m_3};
static const RtPos pos_43[] = {
    {175, 175, 19, 29, -1, -1}, {175, 176, 8, 37, -1, -1}, {176, 176, 26, 36, -1, -1}, {176, 176, 12, 37, -1, -1}, {177, 177, 15, 28, -1, -1},};
static RtStr *const varnames_43[] = {&s_self, &s_values, &s_run};
static RtCode code_43 = {&rt_type_code, "get_values", "Benchmark.get_values", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_values, &s_663, 173, 0, 1, 0, 3, 1, 3, 0, 0, varnames_43, NULL, NULL, rt_do_dead_entry, pos_43, &m_3};
static const RtPos pos_44[] = {
    {180, 180, 19, 36, -1, -1},};
static RtStr *const varnames_44[] = {&s_self};
static RtCode code_44 = {&rt_type_code, "get_nvalue", "Benchmark.get_nvalue", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_nvalue, &s_664, 179, 0, 1, 0, 3, 1, 1, 0, 0, varnames_44, NULL, NULL, rt_do_dead_entry, pos_44, &m_3};
static const RtPos pos_45[] = {
    {183, 183, 15, 22, -1, -1}, {183, 183, 48, 58, -1, -1}, {183, 183, 23, 59, -1, -1}, {183, 183, 15, 60, -1, -1},};
static RtStr *const varnames_45[] = {&s_self};
static RtCode code_45 = {&rt_type_code, "get_metadata", "Benchmark.get_metadata", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_metadata, &s_665, 182, 0, 1, 0, 3, 1, 1, 0, 0, varnames_45, NULL, NULL, rt_do_dead_entry, pos_45, &m_3};
static const RtPos pos_46[] = {
    {183, 183, 23, 59, -1, -1}, {183, 183, 24, 36, -1, -1},};
static RtStr *const varnames_46[] = {&s_618, &s_run};
static RtCode code_46 = {&rt_type_code, "<listcomp>", "Benchmark.get_metadata.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_666, 183, 0, 1, 0, 19, 1, 2, 0, 0, varnames_46, NULL, NULL, rt_do_dead_entry, pos_46, &m_3};
static const RtPos pos_47[] = {
    {186, 186, 15, 25, -1, -1}, {186, 186, 15, 28, 25, 28}, {186, 186, 15, 37, -1, -1}, {186, 186, 15, 49, -1, -1},};
static RtStr *const varnames_47[] = {&s_self};
static RtCode code_47 = {&rt_type_code, "get_name", "Benchmark.get_name", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_name, &s_667, 185, 0, 1, 0, 3, 1, 1, 0, 0, varnames_47, NULL, NULL, rt_do_dead_entry, pos_47, &m_3};
static const RtPos pos_48[] = {
    {189, 189, 15, 25, -1, -1}, {189, 189, 15, 28, 25, 28}, {189, 189, 15, 37, -1, -1}, {189, 189, 15, 59, -1, -1},};
static RtStr *const varnames_48[] = {&s_self};
static RtCode code_48 = {&rt_type_code, "get_unit", "Benchmark.get_unit", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_unit, &s_668, 188, 0, 1, 0, 3, 1, 1, 0, 0, varnames_48, NULL, NULL, rt_do_dead_entry, pos_48, &m_3};
static const RtPos pos_49[] = {{191, 191, 0, 0, -1, -1}};
static RtStr *const varnames_49[] = {&s_self, &s_numbers};
static RtCode code_49 = {&rt_type_code, "_of_runs", "Benchmark._of_runs", "/work/main/stdlib-shims/pyperf/_results.py", &s__of_runs, &s_670, 191, 0, 2, 0, 3, 2, 2, 0, 0, varnames_49, NULL, NULL, rt_do_dead_entry, pos_49, &m_3};
static const RtPos pos_50[] = {{194, 194, 0, 0, -1, -1}};
static RtStr *const varnames_50[] = {&s_self};
static RtCode code_50 = {&rt_type_code, "get_loops", "Benchmark.get_loops", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_loops, &s_671, 194, 0, 1, 0, 3, 1, 1, 0, 0, varnames_50, NULL, NULL, rt_do_dead_entry, pos_50, &m_3};
static const RtPos pos_52[] = {{197, 197, 0, 0, -1, -1}};
static RtStr *const varnames_52[] = {&s_self};
static RtCode code_52 = {&rt_type_code, "get_inner_loops", "Benchmark.get_inner_loops", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_inner_loops, &s_672, 197, 0, 1, 0, 3, 1, 1, 0, 0, varnames_52, NULL, NULL, rt_do_dead_entry, pos_52, &m_3};
static const RtPos pos_54[] = {{200, 200, 0, 0, -1, -1}};
static RtStr *const varnames_54[] = {&s_self};
static RtCode code_54 = {&rt_type_code, "get_total_loops", "Benchmark.get_total_loops", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_total_loops, &s_673, 200, 0, 1, 0, 3, 1, 1, 0, 0, varnames_54, NULL, NULL, rt_do_dead_entry, pos_54, &m_3};
static const RtPos pos_56[] = {{203, 203, 0, 0, -1, -1}};
static RtStr *const varnames_56[] = {&s_self};
static RtCode code_56 = {&rt_type_code, "get_total_duration", "Benchmark.get_total_duration", "/work/main/stdlib-shims/pyperf/_results.py", &s_get_total_duration, &s_674, 203, 0, 1, 0, 3, 1, 1, 0, 0, varnames_56, NULL, NULL, rt_do_dead_entry, pos_56, &m_3};
static const RtPos pos_58[] = {
    {207, 207, 15, 22, -1, -1}, {207, 207, 23, 40, -1, -1}, {207, 207, 15, 41, -1, -1},};
static RtStr *const varnames_58[] = {&s_self};
static RtCode code_58 = {&rt_type_code, "mean", "Benchmark.mean", "/work/main/stdlib-shims/pyperf/_results.py", &s_mean, &s_675, 206, 0, 1, 0, 3, 1, 1, 0, 0, varnames_58, NULL, NULL, rt_do_dead_entry, pos_58, &m_3};
static const RtPos pos_59[] = {
    {210, 210, 15, 23, -1, -1}, {210, 210, 24, 41, -1, -1}, {210, 210, 15, 42, -1, -1},};
static RtStr *const varnames_59[] = {&s_self};
static RtCode code_59 = {&rt_type_code, "stdev", "Benchmark.stdev", "/work/main/stdlib-shims/pyperf/_results.py", &s_stdev, &s_676, 209, 0, 1, 0, 3, 1, 1, 0, 0, varnames_59, NULL, NULL, rt_do_dead_entry, pos_59, &m_3};
static const RtPos pos_60[] = {{212, 212, 0, 0, -1, -1}};
static RtStr *const varnames_60[] = {&s_self};
static RtCode code_60 = {&rt_type_code, "median", "Benchmark.median", "/work/main/stdlib-shims/pyperf/_results.py", &s_median, &s_677, 212, 0, 1, 0, 3, 1, 1, 0, 0, varnames_60, NULL, NULL, rt_do_dead_entry, pos_60, &m_3};
static const RtPos pos_61[] = {{215, 215, 0, 0, -1, -1}};
static RtStr *const varnames_61[] = {&s_self};
static RtStr *const cellvars_61[] = {&s_middle};
static RtCode code_61 = {&rt_type_code, "median_abs_dev", "Benchmark.median_abs_dev", "/work/main/stdlib-shims/pyperf/_results.py", &s_median_abs_dev, &s_679, 215, 0, 1, 0, 3, 1, 1, 0, 1, varnames_61, NULL, cellvars_61, rt_do_dead_entry, pos_61, &m_3};
static const RtPos pos_63[] = {{219, 219, 0, 0, -1, -1}};
static RtStr *const varnames_63[] = {&s_self, &s_p, &s_ordered, &s_place, &s_low, &s_high};
static RtCode code_63 = {&rt_type_code, "percentile", "Benchmark.percentile", "/work/main/stdlib-shims/pyperf/_results.py", &s_percentile, &s_684, 219, 0, 2, 0, 3, 2, 6, 0, 0, varnames_63, NULL, NULL, rt_do_dead_entry, pos_63, &m_3};
static const RtPos pos_64[] = {
    {232, 232, 21, 34, -1, -1}, {232, 232, 35, 50, -1, -1}, {232, 232, 21, 59, -1, -1}, {232, 232, 15, 60, -1, -1},};
static RtStr *const varnames_64[] = {&s_self, &s_values};
static RtCode code_64 = {&rt_type_code, "format_values", "Benchmark.format_values", "/work/main/stdlib-shims/pyperf/_results.py", &s_format_values, &s_685, 231, 0, 2, 0, 3, 2, 2, 0, 0, varnames_64, NULL, NULL, rt_do_dead_entry, pos_64, &m_3};
static const RtPos pos_65[] = {
    {235, 235, 15, 43, -1, -1}, {235, 235, 15, 46, 43, 46},};
static RtStr *const varnames_65[] = {&s_self, &s_value};
static RtCode code_65 = {&rt_type_code, "format_value", "Benchmark.format_value", "/work/main/stdlib-shims/pyperf/_results.py", &s_format_value, &s_686, 234, 0, 2, 0, 3, 2, 2, 0, 0, varnames_65, NULL, NULL, rt_do_dead_entry, pos_65, &m_3};
static const RtPos pos_66[] = {
    {239, 239, 19, 29, -1, -1}, {239, 240, 8, 82, -1, -1}, {240, 240, 70, 73, -1, -1}, {240, 240, 70, 80, -1, -1}, {240, 240, 26, 81, -1, -1}, {240, 240, 12, 82, -1, -1},};
static RtStr *const varnames_66[] = {&s_self, &s_values};
static RtStr *const cellvars_66[] = {&s_run};
static RtCode code_66 = {&rt_type_code, "raw_values", "Benchmark.raw_values", "/work/main/stdlib-shims/pyperf/_results.py", &s_raw_values, &s_687, 237, 0, 1, 0, 3, 1, 2, 0, 1, varnames_66, NULL, cellvars_66, rt_do_dead_entry, pos_66, &m_3};
static const RtPos pos_67[] = {
    {240, 240, 26, 81, -1, -1}, {240, 240, 35, 38, -1, -1}, {240, 240, 35, 56, -1, -1}, {240, 240, 27, 56, 33, 34},};
static RtStr *const varnames_67[] = {&s_618, &s_value};
static RtStr *const freevars_67[] = {&s_run};
static RtCode code_67 = {&rt_type_code, "<listcomp>", "Benchmark.raw_values.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_688, 240, 0, 1, 0, 19, 1, 2, 1, 0, varnames_67, freevars_67, NULL, rt_do_dead_entry, pos_67, &m_3};
static const RtPos pos_68[] = {
    {245, 245, 48, 58, -1, -1}, {245, 245, 16, 73, -1, -1}, {248, 248, 16, 24, -1, -1}, {248, 248, 16, 31, -1, -1}, {248, 248, 34, 41, -1, -1}, {248, 248, 34, 48, -1, -1},
    {248, 248, 16, 48, 32, 33}, {249, 249, 29, 38, 34, 36}, {249, 249, 41, 51, 47, 49}, {249, 249, 54, 63, 59, 61}, {249, 249, 25, 63, 52, 53}, {249, 249, 15, 64, -1, -1},};
static RtStr *const varnames_68[] = {&s_self, &s_means, &s_sigma};
static RtCode code_68 = {&rt_type_code, "required_nprocesses", "Benchmark.required_nprocesses", "/work/main/stdlib-shims/pyperf/_results.py", &s_required_nprocesses, &s_691, 243, 0, 1, 0, 3, 1, 3, 0, 0, varnames_68, NULL, NULL, rt_do_dead_entry, pos_68, &m_3};
static const RtPos pos_69[] = {
    {245, 245, 16, 73, -1, -1}, {245, 245, 62, 72, -1, -1}, {245, 245, 17, 24, -1, -1}, {245, 245, 25, 35, -1, -1}, {245, 245, 17, 36, -1, -1},};
static RtStr *const varnames_69[] = {&s_618, &s_run};
static RtCode code_69 = {&rt_type_code, "<listcomp>", "Benchmark.required_nprocesses.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_692, 245, 0, 1, 0, 19, 1, 2, 0, 0, varnames_69, NULL, NULL, rt_do_dead_entry, pos_69, &m_3};
static const RtPos pos_70[] = {
    {253, 253, 15, 32, -1, -1}, {253, 259, 8, 53, -1, -1}, {260, 260, 11, 28, -1, -1}, {261, 261, 37, 48, -1, -1}, {261, 261, 19, 49, -1, -1}, {262, 262, 65, 76, -1, -1},
    {262, 262, 78, 90, -1, -1}, {262, 262, 45, 92, -1, -1}, {262, 262, 15, 92, 43, 44}, {255, 255, 23, 33, -1, -1}, {255, 258, 12, 69, -1, -1}, {256, 256, 23, 39, -1, -1},
    {258, 258, 33, 45, -1, -1}, {258, 258, 46, 53, 50, 53}, {258, 258, 55, 62, 59, 62}, {258, 258, 55, 67, 62, 67}, {258, 258, 33, 68, -1, -1}, {259, 259, 37, 53, -1, -1},
    {259, 259, 19, 53, 35, 36},};
static RtStr *const varnames_70[] = {&s_self, &s_parts, &s_run, &s_what};
static RtCode code_70 = {&rt_type_code, "result_text", "Benchmark.result_text", "/work/main/stdlib-shims/pyperf/_results.py", &s_result_text, &s_695, 251, 0, 1, 0, 3, 1, 4, 0, 0, varnames_70, NULL, NULL, rt_do_dead_entry, pos_70, &m_3};
static const RtPos pos_71[] = {
    {265, 265, 17, 34, -1, -1}, {266, 266, 15, 26, -1, -1}, {269, 269, 22, 34, -1, -1}, {269, 269, 22, 49, 43, 44}, {270, 270, 21, 47, -1, -1}, {273, 273, 53, 65, -1, -1},
    {273, 273, 35, 66, -1, -1}, {273, 273, 77, 100, -1, -1}, {272, 273, 32, 101, -1, -1}, {274, 274, 53, 63, -1, -1}, {276, 276, 40, 51, -1, -1}, {276, 276, 66, 77, -1, -1},
    {276, 281, 8, 102, -1, -1}, {276, 276, 12, 23, -1, -1}, {277, 277, 23, 35, 29, 30}, {277, 277, 22, 44, 35, 36}, {277, 277, 22, 51, 45, 46}, {278, 278, 15, 27, -1, -1},
    {278, 278, 15, 33, -1, -1}, {280, 280, 41, 65, -1, -1}, {280, 280, 67, 79, -1, -1}, {281, 281, 48, 60, -1, -1}, {281, 281, 77, 100, -1, -1}, {279, 281, 32, 101, -1, -1},
    {282, 282, 11, 26, -1, -1}, {282, 282, 11, 38, -1, -1}, {283, 283, 27, 44, -1, -1}, {283, 283, 23, 45, -1, -1}, {284, 284, 15, 30, -1, -1}, {285, 285, 70, 97, -1, -1},
    {285, 285, 32, 97, 68, 69},};
static RtStr *const varnames_71[] = {&s_self, &s_values, &s_mean, &s_warnings, &s_percent, &s_needed, &s_name, &s_value, &s_shortest};
static RtCode code_71 = {&rt_type_code, "_warnings", "Benchmark._warnings", "/work/main/stdlib-shims/pyperf/_results.py", &s__warnings, &s_700, 264, 0, 1, 0, 3, 1, 9, 0, 0, varnames_71, NULL, NULL, rt_do_dead_entry, pos_71, &m_3};
static const RtPos pos_72[] = {
    {290, 290, 15, 32, -1, -1}, {290, 291, 8, 21, -1, -1}, {292, 292, 19, 35, -1, -1}, {293, 294, 8, 21, -1, -1}, {296, 296, 21, 55, -1, -1}, {296, 296, 8, 56, -1, -1},};
static RtStr *const varnames_72[] = {&s_self, &s_warnings, &s_lines};
static RtCode code_72 = {&rt_type_code, "check_lines", "Benchmark.check_lines", "/work/main/stdlib-shims/pyperf/_results.py", &s_check_lines, &s_702, 288, 0, 1, 0, 3, 1, 3, 0, 0, varnames_72, NULL, NULL, rt_do_dead_entry, pos_72, &m_3};
static const RtPos pos_73[] = {
    {296, 296, 21, 55, -1, -1}, {296, 296, 22, 33, 27, 28},};
static RtStr *const varnames_73[] = {&s_618, &s_text};
static RtCode code_73 = {&rt_type_code, "<listcomp>", "Benchmark.check_lines.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_703, 296, 0, 1, 0, 19, 1, 2, 0, 0, varnames_73, NULL, NULL, rt_do_dead_entry, pos_73, &m_3};
static const RtPos pos_74[] = {
    {305, 305, 19, 38, -1, -1}, {306, 306, 58, 68, -1, -1}, {306, 306, 24, 69, -1, -1}, {306, 306, 15, 70, -1, -1}, {307, 307, 14, 22, -1, -1}, {307, 307, 23, 31, -1, -1},
    {307, 307, 14, 46, -1, -1}, {308, 309, 8, 34, -1, -1}, {309, 309, 12, 28, 16, 28},};
static RtStr *const varnames_74[] = {&s_self, &s_suite_common, &s_data, &s_own};
static RtStr *const cellvars_74[] = {&s_metadata};
static RtCode code_74 = {&rt_type_code, "as_data", "Benchmark.as_data", "/work/main/stdlib-shims/pyperf/_results.py", &s_as_data, &s_706, 304, 0, 2, 0, 3, 2, 4, 0, 1, varnames_74, NULL, cellvars_74, rt_do_dead_entry, pos_74, &m_3};
static const RtPos pos_75[] = {
    {306, 306, 24, 69, -1, -1}, {306, 306, 37, 45, -1, -1}, {306, 306, 25, 46, -1, -1},};
static RtStr *const varnames_75[] = {&s_618, &s_run};
static RtStr *const freevars_75[] = {&s_metadata};
static RtCode code_75 = {&rt_type_code, "<listcomp>", "Benchmark.as_data.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_707, 306, 0, 1, 0, 19, 1, 2, 1, 0, varnames_75, freevars_75, NULL, rt_do_dead_entry, pos_75, &m_3};
static const RtPos pos_76[] = {{312, 312, 0, 0, -1, -1}};
static RtStr *const varnames_76[] = {&s_self, &s_file, &s_compact, &s_replace};
static RtCode code_76 = {&rt_type_code, "dump", "Benchmark.dump", "/work/main/stdlib-shims/pyperf/_results.py", &s_dump, &s_709, 312, 0, 4, 0, 3, 4, 4, 0, 0, varnames_76, NULL, NULL, rt_do_dead_entry, pos_76, &m_3};
static const RtPos pos_77[] = {
    {323, 323, 13, 20, -1, -1}, {323, 323, 21, 75, -1, -1}, {323, 323, 13, 76, -1, -1}, {324, 324, 26, 81, -1, -1}, {324, 324, 94, 108, -1, -1}, {324, 324, 11, 109, -1, -1},
    {325, 325, 7, 13, -1, -1}, {325, 326, 4, 33, -1, -1}, {326, 326, 27, 33, -1, -1}, {326, 326, 8, 24, 12, 24}, {327, 327, 11, 16, -1, -1}, {327, 327, 11, 28, -1, -1},
    {327, 327, 11, 35, 29, 30},};
static RtStr *const varnames_77[] = {&s_benchmarks, &s_data};
static RtStr *const cellvars_77[] = {&s_common};
static RtCode code_77 = {&rt_type_code, "suite_text", "suite_text", "/work/main/stdlib-shims/pyperf/_results.py", &s_suite_text, &s_suite_text, 321, 0, 1, 0, 3, 1, 2, 0, 1, varnames_77, NULL, cellvars_77, rt_do_dead_entry, pos_77, &m_3};
static const RtPos pos_78[] = {
    {323, 323, 21, 75, -1, -1}, {323, 323, 22, 46, -1, -1},};
static RtStr *const varnames_78[] = {&s_618, &s_benchmark};
static RtCode code_78 = {&rt_type_code, "<listcomp>", "suite_text.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_710, 323, 0, 1, 0, 19, 1, 2, 0, 0, varnames_78, NULL, NULL, rt_do_dead_entry, pos_78, &m_3};
static const RtPos pos_79[] = {
    {324, 324, 26, 81, -1, -1}, {324, 324, 45, 51, -1, -1}, {324, 324, 27, 52, -1, -1},};
static RtStr *const varnames_79[] = {&s_618, &s_benchmark};
static RtStr *const freevars_79[] = {&s_common};
static RtCode code_79 = {&rt_type_code, "<listcomp>", "suite_text.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_results.py", &s_627, &s_710, 324, 0, 1, 0, 19, 1, 2, 1, 0, varnames_79, freevars_79, NULL, rt_do_dead_entry, pos_79, &m_3};
static const RtPos pos_80[] = {
    {332, 332, 11, 27, -1, -1}, {333, 333, 7, 15, -1, -1}, {333, 333, 7, 26, -1, -1}, {333, 333, 30, 44, -1, -1}, {333, 333, 7, 44, -1, -1}, {334, 334, 14, 24, -1, -1},
    {334, 334, 67, 75, -1, -1}, {334, 334, 67, 86, -1, -1}, {334, 334, 25, 88, 64, 65}, {334, 334, 14, 89, -1, -1}, {334, 334, 8, 89, -1, -1}, {336, 336, 21, 39, 25, 39},
    {336, 344, 4, 42, -1, -1}, {337, 337, 17, 21, -1, -1}, {337, 337, 22, 30, -1, -1}, {337, 337, 22, 46, -1, -1}, {337, 337, 17, 47, -1, -1}, {338, 338, 22, 35, -1, -1},
    {338, 338, 22, 51, -1, -1}, {338, 338, 8, 52, -1, -1}, {340, 340, 21, 38, 30, 38}, {340, 343, 8, 89, -1, -1}, {341, 341, 23, 27, -1, -1}, {341, 341, 23, 35, -1, -1},
    {342, 342, 28, 37, -1, -1}, {342, 342, 28, 53, -1, -1}, {342, 342, 12, 54, -1, -1}, {343, 343, 24, 27, -1, -1}, {343, 343, 28, 37, -1, -1}, {343, 343, 28, 51, -1, -1},
    {343, 343, 53, 62, -1, -1}, {343, 343, 53, 77, -1, -1}, {343, 343, 24, 88, -1, -1}, {344, 344, 26, 35, -1, -1}, {344, 344, 26, 41, -1, -1},};
static RtStr *const varnames_80[] = {&s_text, &s_data, &s_benchmarks, &s_described, &s_common, &s_runs, &s_entry, &s_metadata};
static RtCode code_80 = {&rt_type_code, "read_suite", "read_suite", "/work/main/stdlib-shims/pyperf/_results.py", &s_read_suite, &s_read_suite, 330, 0, 1, 0, 3, 1, 8, 0, 0, varnames_80, NULL, NULL, rt_do_dead_entry, pos_80, &m_3};
static const RtPos pos_81[] = {
    {350, 350, 60, 67, -1, -1}, {350, 350, 60, 74, -1, -1}, {350, 350, 60, 84, -1, -1}, {350, 350, 17, 92, -1, -1}, {350, 350, 17, 27, -1, -1}, {350, 350, 28, 35, -1, -1},
    {350, 350, 28, 45, -1, -1}, {350, 350, 28, 55, -1, -1}, {350, 350, 17, 56, -1, -1}, {351, 356, 4, 33, -1, -1}, {352, 352, 11, 31, -1, -1}, {352, 352, 35, 52, -1, -1},
    {352, 352, 11, 52, -1, -1}, {353, 353, 12, 38, -1, -1}, {357, 357, 4, 11, -1, -1}, {357, 357, 33, 43, -1, -1}, {357, 357, 33, 55, -1, -1}, {357, 357, 4, 22, -1, -1},
    {357, 357, 4, 56, -1, -1},};
static RtStr *const varnames_81[] = {&s_filename, &s_result, &s_benchmarks, &s_benchmark};
static RtCode code_81 = {&rt_type_code, "add_runs", "add_runs", "/work/main/stdlib-shims/pyperf/_results.py", &s_add_runs, &s_add_runs, 348, 0, 2, 0, 3, 2, 4, 0, 0, varnames_81, NULL, NULL, rt_do_dead_entry, pos_81, &m_3};
static const RtPos pos_82[] = {
    {4, 4, 0, 10, -1, -1}, {5, 5, 0, 40, -1, -1}, {7, 7, 0, 14, -1, -1}, {8, 8, 0, 27, -1, -1}, {9, 9, 0, 105, -1, -1}, {12, 12, 12, 19, 14, 16},
    {23, 23, 18, 27, -1, -1}, {23, 24, 0, 42, -1, -1}, {102, 142, 0, 33, -1, -1}, {145, 491, 0, 26, -1, -1},};
static RtCode code_82 = {&rt_type_code, "<module>", "<module>", "/work/main/stdlib-shims/pyperf/_runner.py", &s_611, &s_611, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, u_pyperf___runner_entry, pos_82, &m_4};
static const RtPos pos_83[] = {
    {23, 23, 0, 0, -1, -1}, {24, 24, 4, 42, -1, -1},};
static RtCode code_83 = {&rt_type_code, "_UsageError", "_UsageError", "/work/main/stdlib-shims/pyperf/_runner.py", &s__UsageError, &s__UsageError, 23, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___runner___UsageError_entry, pos_83, &m_4};
static const RtPos pos_84[] = {
    {28, 28, 12, 15, -1, -1}, {28, 28, 12, 22, -1, -1}, {30, 30, 14, 24, -1, -1}, {30, 30, 14, 45, -1, -1}, {30, 30, 8, 45, -1, -1},};
static RtStr *const varnames_84[] = {&s_value};
static RtCode code_84 = {&rt_type_code, "strictly_positive", "strictly_positive", "/work/main/stdlib-shims/pyperf/_runner.py", &s_strictly_positive, &s_strictly_positive, 27, 0, 1, 0, 3, 1, 1, 0, 0, varnames_84, NULL, NULL, u_pyperf___runner__strictly_positive_entry, pos_84, &m_4};
static const RtPos pos_85[] = {
    {35, 35, 25, 40, -1, -1}, {35, 35, 25, 45, -1, -1}, {35, 35, 4, 22, -1, -1}, {36, 36, 12, 60, -1, -1}, {36, 36, 12, 15, -1, -1}, {36, 36, 12, 21, -1, -1},
    {36, 36, 25, 28, -1, -1}, {36, 36, 25, 35, -1, -1}, {36, 36, 12, 35, 22, 24}, {36, 36, 50, 53, -1, -1}, {36, 36, 50, 60, -1, -1}, {37, 37, 7, 16, -1, -1},
    {38, 38, 14, 24, -1, -1}, {38, 38, 14, 46, -1, -1}, {38, 38, 8, 46, -1, -1},};
static RtStr *const varnames_85[] = {&s_value, &s_base, &s_caret, &s_power};
static RtCode code_85 = {&rt_type_code, "positive_or_nul", "positive_or_nul", "/work/main/stdlib-shims/pyperf/_runner.py", &s_positive_or_nul, &s_positive_or_nul, 34, 0, 1, 0, 3, 1, 4, 0, 0, varnames_85, NULL, NULL, u_pyperf___runner__positive_or_nul_entry, pos_85, &m_4};
static const RtPos pos_86[] = {
    {43, 43, 37, 47, -1, -1}, {43, 43, 37, 52, -1, -1}, {43, 43, 11, 69, -1, -1},};
static RtStr *const varnames_86[] = {&s_text};
static RtCode code_86 = {&rt_type_code, "comma_separated", "comma_separated", "/work/main/stdlib-shims/pyperf/_runner.py", &s_comma_separated, &s_comma_separated, 42, 0, 1, 0, 3, 1, 1, 0, 0, varnames_86, NULL, NULL, u_pyperf___runner__comma_separated_entry, pos_86, &m_4};
static const RtPos pos_87[] = {
    {43, 43, 11, 69, -1, -1}, {43, 43, 56, 66, -1, -1}, {43, 43, 56, 68, -1, -1}, {43, 43, 12, 22, -1, -1}, {43, 43, 12, 24, -1, -1},};
static RtStr *const varnames_87[] = {&s_618, &s_item};
static RtCode code_87 = {&rt_type_code, "<listcomp>", "comma_separated.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_runner.py", &s_627, &s_716, 43, 0, 1, 0, 19, 1, 2, 0, 0, varnames_87, NULL, NULL, rt_do_dead_entry, pos_87, &m_4};
static const RtPos pos_88[] = {
    {49, 49, 16, 31, -1, -1}, {49, 49, 16, 37, -1, -1}, {49, 51, 4, 72, -1, -1}, {50, 50, 28, 42, -1, -1}, {50, 50, 28, 47, -1, -1}, {50, 50, 8, 25, -1, -1},
    {51, 51, 26, 29, -1, -1}, {51, 51, 26, 36, -1, -1}, {51, 51, 38, 41, -1, -1}, {51, 51, 42, 65, -1, -1}, {51, 51, 38, 66, -1, -1}, {51, 51, 20, 71, -1, -1},
    {51, 51, 8, 72, -1, -1},};
static RtStr *const varnames_88[] = {&s_text, &s_cpus, &s_part, &s_first, &s_dash, &s_last};
static RtCode code_88 = {&rt_type_code, "_cpu_numbers", "_cpu_numbers", "/work/main/stdlib-shims/pyperf/_runner.py", &s__cpu_numbers, &s__cpu_numbers, 46, 0, 1, 0, 3, 1, 6, 0, 0, varnames_88, NULL, NULL, rt_do_dead_entry, pos_88, &m_4};
static const RtPos pos_89[] = {
    {57, 57, 13, 49, -1, -1}, {63, 63, 40, 57, -1, -1}, {64, 64, 37, 54, -1, -1}, {65, 65, 38, 53, -1, -1}, {66, 66, 36, 51, -1, -1}, {69, 69, 32, 35, -1, -1},
    {72, 72, 36, 41, -1, -1}, {73, 73, 35, 52, -1, -1}, {75, 75, 39, 54, -1, -1}, {80, 80, 43, 58, -1, -1}, {59, 96, 4, 109, -1, -1}, {59, 59, 8, 45, -1, -1},
    {96, 96, 24, 37, -1, -1}, {96, 96, 39, 108, -1, -1}, {96, 96, 8, 109, -1, -1},};
static RtStr *const varnames_89[] = {&s_processes, &s_values, &s_warmups, &s_loops, &s_min_time, &s_parser, &s_flag, &s_names, &s_action, &s_convert, &s_default, &s_text};
static RtCode code_89 = {&rt_type_code, "_make_parser", "_make_parser", "/work/main/stdlib-shims/pyperf/_runner.py", &s__make_parser, &s__make_parser, 55, 0, 5, 0, 3, 5, 12, 0, 0, varnames_89, NULL, NULL, rt_do_dead_entry, pos_89, &m_4};
static const RtPos pos_90[] = {
    {102, 102, 0, 0, -1, -1}, {103, 104, 4, 28, -1, -1}, {106, 118, 4, 24, -1, -1}, {120, 121, 4, 55, -1, -1}, {123, 142, 4, 33, -1, -1},};
static RtCode code_90 = {&rt_type_code, "_Task", "_Task", "/work/main/stdlib-shims/pyperf/_runner.py", &s__Task, &s__Task, 102, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___runner___Task_entry, pos_90, &m_4};
static const RtPos pos_91[] = {{106, 106, 0, 0, -1, -1}};
static RtStr *const varnames_91[] = {&s_self, &s_name, &s_inner_loops, &s_metadata};
static RtCode code_91 = {&rt_type_code, "__init__", "_Task.__init__", "/work/main/stdlib-shims/pyperf/_runner.py", &s___init__, &s_723, 106, 0, 4, 0, 3, 4, 4, 0, 0, varnames_91, NULL, NULL, rt_do_dead_entry, pos_91, &m_4};
static const RtPos pos_92[] = {
    {121, 121, 15, 32, -1, -1}, {121, 121, 35, 51, -1, -1},};
static RtStr *const varnames_92[] = {&s_self};
static RtCode code_92 = {&rt_type_code, "more", "_Task.more", "/work/main/stdlib-shims/pyperf/_runner.py", &s_more, &s_724, 120, 0, 1, 0, 3, 1, 1, 0, 0, varnames_92, NULL, NULL, rt_do_dead_entry, pos_92, &m_4};
static const RtPos pos_93[] = {
    {125, 125, 32, 48, -1, -1}, {126, 126, 18, 28, -1, -1}, {126, 126, 18, 64, -1, -1}, {126, 126, 12, 64, -1, -1}, {127, 127, 27, 37, -1, -1}, {127, 127, 41, 57, -1, -1},
    {127, 127, 41, 62, -1, -1}, {127, 127, 16, 64, 24, 25}, {128, 128, 11, 28, -1, -1}, {129, 129, 12, 24, -1, -1}, {129, 129, 33, 43, -1, -1}, {130, 130, 19, 35, -1, -1},
    {130, 130, 50, 63, -1, -1}, {132, 132, 17, 27, -1, -1}, {132, 132, 34, 43, -1, -1}, {133, 133, 16, 71, -1, -1}, {135, 135, 25, 38, -1, -1}, {135, 135, 25, 60, -1, -1},
    {135, 135, 25, 63, 60, 63}, {135, 135, 65, 77, -1, -1}, {135, 135, 78, 88, -1, -1}, {135, 135, 65, 97, -1, -1}, {136, 136, 25, 38, -1, -1}, {136, 136, 50, 63, -1, -1},
    {136, 136, 25, 66, -1, -1}, {136, 136, 25, 69, 66, 69}, {134, 136, 22, 70, -1, -1}, {134, 136, 16, 71, -1, -1}, {137, 137, 16, 27, -1, -1}, {139, 139, 16, 26, -1, -1},
    {131, 131, 16, 33, -1, -1}, {141, 141, 12, 23, -1, -1}, {142, 142, 12, 28, -1, -1},};
static RtStr *const varnames_93[] = {&s_self, &s_seconds, &s_value};
static RtCode code_93 = {&rt_type_code, "add", "_Task.add", "/work/main/stdlib-shims/pyperf/_runner.py", &s_add, &s_726, 123, 0, 2, 0, 3, 2, 3, 0, 0, varnames_93, NULL, NULL, rt_do_dead_entry, pos_93, &m_4};
static const RtPos pos_94[] = {
    {145, 145, 0, 0, -1, -1}, {146, 146, 4, 68, -1, -1}, {148, 148, 4, 12, -1, -1}, {150, 166, 4, 33, -1, -1}, {170, 180, 4, 24, -1, -1}, {182, 210, 4, 78, -1, -1},
    {212, 221, 4, 81, -1, -1}, {228, 253, 4, 32, -1, -1}, {255, 278, 4, 32, -1, -1}, {280, 292, 4, 32, -1, -1}, {296, 311, 4, 19, -1, -1}, {313, 325, 4, 32, -1, -1},
    {327, 340, 4, 24, -1, -1}, {342, 354, 4, 24, -1, -1}, {356, 374, 4, 23, -1, -1}, {378, 398, 4, 24, -1, -1}, {400, 413, 4, 22, -1, -1}, {415, 424, 4, 90, -1, -1},
    {426, 448, 4, 48, -1, -1}, {452, 462, 4, 26, -1, -1}, {464, 473, 4, 44, -1, -1}, {475, 491, 4, 26, -1, -1},};
static RtCode code_94 = {&rt_type_code, "Runner", "Runner", "/work/main/stdlib-shims/pyperf/_runner.py", &s_Runner, &s_Runner, 145, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___runner__Runner_entry, pos_94, &m_4};
static const RtPos pos_95[] = {
    {152, 152, 11, 17, -1, -1}, {153, 153, 18, 30, -1, -1}, {153, 154, 18, 77, -1, -1}, {153, 154, 12, 77, -1, -1}, {155, 155, 8, 14, -1, -1}, {155, 155, 8, 23, -1, -1},
    {158, 158, 25, 37, -1, -1}, {158, 158, 38, 53, -1, -1}, {158, 158, 55, 66, -1, -1}, {158, 158, 25, 93, -1, -1}, {162, 162, 22, 25, -1, -1}, {162, 162, 22, 27, -1, -1},};
static RtStr *const varnames_95[] = {&s_self, &s_values, &s_processes, &s_loops, &s_min_time, &s_metadata, &s_show_name, &s_program_args, &s_add_cmdline_args, &s__argparser, &s_warmups};
static RtCode code_95 = {&rt_type_code, "__init__", "Runner.__init__", "/work/main/stdlib-shims/pyperf/_runner.py", &s___init__, &s_731, 150, 0, 11, 0, 3, 11, 11, 0, 0, varnames_95, NULL, NULL, rt_do_dead_entry, pos_95, &m_4};
static const RtPos pos_96[] = {
    {171, 171, 11, 20, -1, -1}, {172, 172, 24, 38, -1, -1}, {172, 172, 24, 55, -1, -1}, {174, 174, 33, 42, -1, -1}, {174, 174, 16, 43, -1, -1}, {175, 175, 19, 30, -1, -1},
    {175, 177, 12, 27, -1, -1}, {176, 176, 22, 41, 34, 35}, {176, 176, 16, 42, -1, -1}, {177, 177, 16, 27, -1, -1}, {180, 180, 15, 24, -1, -1},};
static RtStr *const varnames_96[] = {&s_self, &s_args, &s_error};
static RtCode code_96 = {&rt_type_code, "parse_args", "Runner.parse_args", "/work/main/stdlib-shims/pyperf/_runner.py", &s_parse_args, &s_732, 170, 0, 2, 0, 3, 2, 3, 0, 0, varnames_96, NULL, NULL, rt_do_dead_entry, pos_96, &m_4};
static const RtPos pos_97[] = {
    {183, 183, 16, 27, -1, -1}, {184, 184, 22, 26, -1, -1}, {184, 184, 27, 37, -1, -1}, {184, 184, 22, 38, -1, -1}, {184, 184, 42, 51, -1, -1}, {185, 185, 24, 28, -1, -1},
    {185, 185, 29, 41, -1, -1}, {185, 185, 24, 42, -1, -1}, {185, 185, 51, 62, -1, -1}, {186, 186, 20, 23, -1, -1}, {186, 186, 24, 38, -1, -1}, {186, 186, 20, 39, -1, -1},
    {187, 187, 17, 20, -1, -1}, {187, 187, 21, 32, -1, -1}, {187, 187, 17, 33, -1, -1}, {188, 188, 16, 19, -1, -1}, {188, 188, 20, 30, -1, -1}, {188, 188, 16, 31, -1, -1},
    {189, 189, 18, 21, -1, -1}, {189, 189, 22, 34, -1, -1}, {189, 189, 18, 35, -1, -1}, {190, 190, 19, 24, -1, -1}, {190, 190, 25, 38, -1, -1}, {190, 190, 19, 39, -1, -1},
    {191, 191, 11, 24, -1, -1}, {191, 199, 8, 27, -1, -1}, {192, 192, 24, 27, -1, -1}, {192, 192, 28, 42, -1, -1}, {192, 192, 28, 67, -1, -1}, {192, 192, 24, 68, -1, -1},
    {193, 193, 13, 22, -1, -1}, {193, 199, 8, 27, -1, -1}, {194, 194, 28, 31, -1, -1}, {194, 194, 32, 46, -1, -1}, {194, 194, 32, 71, -1, -1}, {194, 194, 28, 72, -1, -1},
    {194, 194, 28, 77, 73, 75}, {195, 195, 25, 28, -1, -1}, {195, 195, 29, 43, -1, -1}, {195, 195, 29, 65, -1, -1}, {195, 195, 25, 66, -1, -1}, {195, 195, 25, 75, 71, 73},
    {196, 196, 13, 36, -1, -1}, {196, 199, 8, 27, -1, -1}, {200, 200, 26, 44, 31, 44}, {201, 201, 23, 38, 28, 38}, {202, 202, 22, 36, 27, 36}, {203, 203, 24, 40, 29, 40},
    {204, 204, 25, 42, 30, 42}, {205, 205, 20, 28, -1, -1}, {205, 207, 8, 105, -1, -1}, {206, 206, 15, 26, 20, 26}, {206, 207, 12, 105, -1, -1}, {207, 207, 22, 33, -1, -1},
    {207, 207, 82, 104, -1, -1}, {207, 207, 34, 104, 80, 81}, {207, 207, 22, 105, -1, -1}, {207, 207, 16, 105, -1, -1}, {208, 208, 8, 37, -1, -1}, {209, 209, 11, 22, -1, -1},
    {209, 210, 8, 78, -1, -1}, {209, 209, 27, 34, -1, -1}, {209, 209, 42, 53, -1, -1}, {209, 209, 27, 41, -1, -1}, {209, 209, 27, 54, -1, -1}, {210, 210, 18, 29, -1, -1},
    {210, 210, 66, 77, -1, -1}, {210, 210, 30, 77, 64, 65}, {210, 210, 18, 78, -1, -1}, {210, 210, 12, 78, -1, -1},};
static RtStr *const varnames_97[] = {&s_self, &s_args, &s_given, &s_processes, &s_values, &s_loops, &s_warmups, &s_min_time, &s_dest};
static RtCode code_97 = {&rt_type_code, "_check_args", "Runner._check_args", "/work/main/stdlib-shims/pyperf/_runner.py", &s__check_args, &s_734, 182, 0, 2, 0, 3, 2, 9, 0, 0, varnames_97, NULL, NULL, rt_do_dead_entry, pos_97, &m_4};
static const RtPos pos_98[] = {
    {213, 215, 8, 91, -1, -1}, {214, 214, 15, 26, -1, -1}, {214, 214, 15, 32, 26, 32}, {214, 215, 12, 91, -1, -1}, {214, 214, 41, 52, -1, -1}, {215, 215, 22, 33, -1, -1},
    {215, 215, 68, 90, -1, -1}, {215, 215, 34, 90, 66, 67}, {215, 215, 22, 91, -1, -1}, {215, 215, 16, 91, -1, -1}, {216, 216, 11, 31, -1, -1}, {216, 217, 8, 81, -1, -1},
    {216, 216, 36, 46, -1, -1}, {217, 217, 18, 29, -1, -1}, {217, 217, 18, 81, -1, -1}, {217, 217, 12, 81, -1, -1}, {218, 218, 11, 33, -1, -1}, {218, 219, 8, 71, -1, -1},
    {218, 218, 38, 48, -1, -1}, {218, 218, 38, 52, -1, -1}, {219, 219, 18, 29, -1, -1}, {219, 219, 18, 71, -1, -1}, {219, 219, 12, 71, -1, -1}, {220, 220, 11, 22, -1, -1},
    {220, 221, 8, 81, -1, -1}, {220, 220, 27, 37, -1, -1}, {220, 220, 27, 41, -1, -1}, {220, 220, 50, 70, -1, -1}, {221, 221, 18, 29, -1, -1}, {221, 221, 18, 81, -1, -1},
    {221, 221, 12, 81, -1, -1},};
static RtStr *const varnames_98[] = {&s_self, &s_args, &s_dest};
static RtCode code_98 = {&rt_type_code, "_check_worker_args", "Runner._check_worker_args", "/work/main/stdlib-shims/pyperf/_runner.py", &s__check_worker_args, &s_735, 212, 0, 2, 0, 3, 2, 3, 0, 0, varnames_98, NULL, NULL, rt_do_dead_entry, pos_98, &m_4};
static const RtPos pos_99[] = {
    {230, 230, 15, 54, -1, -1}, {232, 232, 14, 25, -1, -1}, {233, 233, 26, 36, -1, -1}, {233, 233, 39, 49, -1, -1}, {239, 240, 16, 33, -1, -1}, {240, 240, 25, 32, 29, 32},
    {240, 240, 20, 33, -1, -1}, {252, 252, 12, 44, -1, -1}, {251, 251, 22, 32, -1, -1}, {251, 251, 22, 69, -1, -1}, {251, 251, 16, 69, -1, -1}, {253, 253, 15, 32, -1, -1},};
static RtStr *const varnames_99[] = {&s_self, &s_name, &s_func, &s_inner_loops, &s_metadata, &s_args, &s_task, &s_count, &s_loops, &s_start, &s__};
static RtCode code_99 = {&rt_type_code, "bench_func", "Runner.bench_func", "/work/main/stdlib-shims/pyperf/_runner.py", &s_bench_func, &s_738, 228, 0, 3, 2, 7, 6, 11, 0, 0, varnames_99, NULL, NULL, rt_do_dead_entry, pos_99, &m_4};
static const RtPos pos_100[] = {{255, 255, 0, 0, -1, -1}};
static RtStr *const varnames_100[] = {&s_self, &s_name, &s_time_func, &s_inner_loops, &s_metadata, &s_args, &s_task, &s_count, &s_loops, &s_seconds};
static RtCode code_100 = {&rt_type_code, "bench_time_func", "Runner.bench_time_func", "/work/main/stdlib-shims/pyperf/_runner.py", &s_bench_time_func, &s_740, 255, 0, 3, 2, 7, 6, 10, 0, 0, varnames_100, NULL, NULL, rt_do_dead_entry, pos_100, &m_4};
static const RtPos pos_101[] = {{280, 280, 0, 0, -1, -1}};
static RtStr *const varnames_101[] = {&s_self, &s_name, &s_func, &s_inner_loops, &s_metadata, &s_loop_factory, &s_args, &s_task, &s_start, &s__};
static RtCode code_101 = {&rt_type_code, "bench_async_func", "Runner.bench_async_func", "/work/main/stdlib-shims/pyperf/_runner.py", &s_bench_async_func, &s_741, 280, 0, 3, 3, 7, 7, 10, 0, 0, varnames_101, NULL, NULL, rt_do_dead_entry, pos_101, &m_4};
static const RtPos pos_102[] = {
    {298, 298, 15, 32, -1, -1}, {302, 302, 15, 20, -1, -1}, {302, 302, 15, 49, -1, -1}, {303, 303, 11, 27, -1, -1}, {303, 303, 44, 60, -1, -1}, {303, 303, 64, 81, -1, -1},
    {303, 303, 44, 81, -1, -1}, {306, 306, 19, 30, -1, -1}, {306, 306, 11, 30, -1, -1}, {307, 307, 18, 28, -1, -1}, {307, 307, 29, 67, 61, 62}, {307, 307, 18, 68, -1, -1},
    {307, 307, 12, 68, -1, -1}, {308, 308, 8, 19, -1, -1}, {308, 308, 8, 29, -1, -1}, {309, 309, 11, 22, -1, -1}, {309, 310, 8, 44, -1, -1}, {310, 310, 12, 44, -1, -1},
    {301, 301, 18, 28, -1, -1}, {301, 301, 18, 73, -1, -1}, {301, 301, 12, 73, -1, -1},};
static RtStr *const varnames_102[] = {&s_self, &s_name, &s_inner_loops, &s_metadata, &s_args, &s_task};
static RtCode code_102 = {&rt_type_code, "_open", "Runner._open", "/work/main/stdlib-shims/pyperf/_runner.py", &s__open, &s_742, 296, 0, 4, 0, 3, 4, 6, 0, 0, varnames_102, NULL, NULL, rt_do_dead_entry, pos_102, &m_4};
static const RtPos pos_103[] = {
    {314, 314, 11, 24, -1, -1}, {314, 316, 8, 23, -1, -1}, {314, 314, 54, 66, -1, -1}, {314, 314, 67, 80, -1, -1}, {314, 314, 54, 81, -1, -1}, {315, 315, 12, 17, -1, -1},
    {315, 315, 61, 64, -1, -1}, {315, 315, 61, 71, -1, -1}, {315, 315, 12, 72, -1, -1}, {316, 316, 12, 23, -1, -1}, {317, 317, 25, 36, -1, -1}, {318, 318, 24, 38, -1, -1},
    {319, 319, 28, 41, -1, -1}, {320, 320, 27, 39, -1, -1}, {321, 321, 11, 31, -1, -1}, {321, 324, 8, 32, -1, -1}, {321, 321, 35, 57, -1, -1}, {323, 323, 12, 29, -1, -1},
    {323, 323, 33, 49, -1, -1},};
static RtStr *const varnames_103[] = {&s_self, &s_task, &s_args};
static RtCode code_103 = {&rt_type_code, "_prepare_worker", "Runner._prepare_worker", "/work/main/stdlib-shims/pyperf/_runner.py", &s__prepare_worker, &s_743, 313, 0, 3, 0, 3, 3, 3, 0, 0, varnames_103, NULL, NULL, rt_do_dead_entry, pos_103, &m_4};
static const RtPos pos_104[] = {
    {330, 330, 15, 27, -1, -1}, {331, 331, 15, 24, -1, -1}, {331, 331, 15, 31, -1, -1}, {331, 338, 12, 31, -1, -1}, {332, 332, 28, 53, -1, -1}, {335, 335, 32, 46, -1, -1},
    {336, 336, 23, 40, -1, -1}, {336, 338, 16, 31, -1, -1}, {337, 337, 20, 25, -1, -1}, {337, 337, 62, 65, -1, -1}, {337, 337, 62, 72, -1, -1}, {337, 337, 20, 73, -1, -1},
    {338, 338, 20, 31, -1, -1}, {339, 339, 8, 25, -1, -1},};
static RtStr *const varnames_104[] = {&s_self, &s_task, &s_benchmark};
static RtCode code_104 = {&rt_type_code, "_close", "Runner._close", "/work/main/stdlib-shims/pyperf/_runner.py", &s__close, &s_744, 327, 0, 2, 0, 3, 2, 3, 0, 0, varnames_104, NULL, NULL, rt_do_dead_entry, pos_104, &m_4};
static const RtPos pos_105[] = {
    {343, 343, 19, 23, -1, -1}, {343, 343, 24, 37, -1, -1}, {343, 343, 19, 38, -1, -1}, {344, 344, 24, 37, -1, -1}, {344, 344, 24, 43, -1, -1}, {344, 344, 8, 44, -1, -1},
    {345, 345, 27, 36, -1, -1}, {345, 345, 8, 24, 16, 24}, {346, 346, 11, 27, -1, -1}, {348, 348, 11, 27, -1, -1}, {349, 349, 98, 108, -1, -1}, {349, 349, 44, 53, -1, -1},
    {349, 349, 44, 71, -1, -1}, {349, 349, 21, 94, -1, -1}, {349, 349, 12, 95, 20, 95}, {350, 350, 28, 38, -1, -1}, {350, 350, 8, 25, 16, 25}, {351, 351, 45, 55, -1, -1},
    {351, 351, 8, 28, 16, 28}, {352, 352, 20, 29, -1, -1}, {352, 352, 31, 34, -1, -1}, {352, 352, 35, 46, -1, -1}, {352, 352, 48, 60, -1, -1}, {352, 352, 62, 90, -1, -1},
    {352, 352, 31, 91, -1, -1}, {352, 352, 20, 93, -1, -1}, {353, 353, 8, 36, -1, -1},};
static RtStr *const varnames_105[] = {&s_self, &s_task, &s_metadata, &s_benchmark};
static RtCode code_105 = {&rt_type_code, "_worker_result", "Runner._worker_result", "/work/main/stdlib-shims/pyperf/_runner.py", &s__worker_result, &s_745, 342, 0, 2, 0, 3, 2, 4, 0, 0, varnames_105, NULL, NULL, rt_do_dead_entry, pos_105, &m_4};
static const RtPos pos_106[] = {
    {359, 359, 35, 47, -1, -1}, {359, 359, 8, 32, 16, 32}, {360, 360, 8, 41, 16, 41}, {361, 361, 59, 62, -1, -1}, {361, 361, 59, 75, -1, -1}, {361, 361, 59, 79, 75, 79},
    {361, 361, 37, 79, 57, 58}, {361, 361, 8, 34, 16, 34}, {362, 362, 40, 43, -1, -1}, {362, 362, 40, 54, -1, -1}, {362, 362, 8, 37, 16, 37}, {363, 363, 8, 25, 16, 25},
    {364, 364, 8, 24, 16, 24}, {365, 365, 11, 20, -1, -1}, {365, 365, 11, 29, -1, -1}, {365, 366, 8, 57, -1, -1}, {366, 366, 39, 48, -1, -1}, {366, 366, 39, 57, -1, -1},
    {366, 366, 12, 36, 20, 36}, {367, 367, 8, 23, -1, -1}, {367, 367, 8, 28, -1, -1}, {368, 373, 8, 94, -1, -1}, {369, 369, 20, 33, 28, 33}, {370, 370, 38, 41, -1, -1},
    {370, 370, 43, 46, -1, -1}, {370, 370, 48, 53, -1, -1}, {370, 370, 19, 55, -1, -1}, {372, 372, 33, 36, -1, -1}, {372, 372, 15, 37, -1, -1}, {372, 372, 43, 56, -1, -1},
    {372, 372, 64, 75, -1, -1}, {372, 372, 64, 77, -1, -1}, {373, 373, 22, 32, -1, -1}, {373, 373, 33, 93, 88, 89}, {373, 373, 22, 94, -1, -1}, {373, 373, 16, 94, -1, -1},
    {371, 371, 22, 32, -1, -1}, {371, 371, 33, 84, 70, 71}, {371, 371, 22, 85, -1, -1}, {371, 371, 16, 85, -1, -1},};
static RtStr *const varnames_106[] = {&s_self, &s_own, &s_metadata, &s_key, &s_value};
static RtCode code_106 = {&rt_type_code, "_all_metadata", "Runner._all_metadata", "/work/main/stdlib-shims/pyperf/_runner.py", &s__all_metadata, &s_746, 356, 0, 2, 0, 3, 2, 5, 0, 0, varnames_106, NULL, NULL, rt_do_dead_entry, pos_106, &m_4};
static const RtPos pos_107[] = {
    {379, 379, 11, 24, -1, -1}, {379, 379, 29, 46, -1, -1}, {380, 380, 12, 19, -1, -1}, {381, 381, 16, 27, -1, -1}, {382, 382, 15, 30, -1, -1}, {384, 384, 14, 22, -1, -1},
    {385, 385, 18, 41, -1, -1}, {387, 387, 12, 47, -1, -1}, {391, 391, 24, 27, -1, -1}, {391, 391, 28, 43, -1, -1}, {391, 391, 24, 44, -1, -1}, {392, 392, 19, 32, -1, -1},
    {393, 393, 51, 63, -1, -1}, {393, 393, 64, 77, -1, -1}, {393, 393, 51, 88, -1, -1}, {393, 393, 90, 102, -1, -1}, {393, 393, 90, 117, -1, -1}, {393, 393, 26, 118, 48, 49},
    {393, 393, 20, 119, -1, -1}, {394, 394, 20, 29, -1, -1}, {394, 394, 20, 35, -1, -1}, {395, 395, 15, 26, -1, -1}, {396, 396, 12, 19, -1, -1}, {397, 397, 34, 45, -1, -1},
    {397, 397, 8, 46, -1, -1},};
static RtStr *const varnames_107[] = {&s_self, &s_loops, &s_left, &s_runs, &s_run, &s_benchmark};
static RtCode code_107 = {&rt_type_code, "_manage", "Runner._manage", "/work/main/stdlib-shims/pyperf/_runner.py", &s__manage, &s_748, 378, 0, 1, 0, 3, 1, 6, 0, 0, varnames_107, NULL, NULL, rt_do_dead_entry, pos_107, &m_4};
static const RtPos pos_108[] = {
    {402, 402, 15, 24, -1, -1}, {403, 403, 19, 22, -1, -1}, {403, 403, 19, 27, -1, -1}, {403, 403, 19, 30, 27, 30}, {403, 403, 54, 57, -1, -1}, {403, 403, 54, 61, -1, -1},
    {403, 403, 84, 101, -1, -1}, {403, 403, 63, 101, 82, 83}, {404, 404, 31, 34, -1, -1}, {404, 404, 35, 47, -1, -1}, {404, 404, 31, 48, -1, -1}, {404, 404, 64, 67, -1, -1},
    {404, 404, 68, 82, -1, -1}, {404, 404, 64, 83, -1, -1}, {405, 405, 35, 38, -1, -1}, {405, 405, 35, 45, -1, -1}, {405, 405, 8, 87, -1, -1}, {406, 406, 37, 40, -1, -1},
    {406, 406, 41, 54, -1, -1}, {406, 406, 37, 55, -1, -1}, {406, 406, 8, 57, -1, -1}, {407, 407, 11, 24, -1, -1}, {409, 409, 11, 24, -1, -1}, {409, 410, 8, 59, -1, -1},
    {410, 410, 45, 58, -1, -1}, {410, 410, 27, 58, 43, 44}, {411, 411, 11, 33, -1, -1},};
static RtStr *const varnames_108[] = {&s_self, &s_loops, &s_fd, &s_args, &s_command};
static RtCode code_108 = {&rt_type_code, "_worker_command", "Runner._worker_command", "/work/main/stdlib-shims/pyperf/_runner.py", &s__worker_command, &s_751, 400, 0, 3, 0, 3, 3, 5, 0, 0, varnames_108, NULL, NULL, rt_do_dead_entry, pos_108, &m_4};
static const RtPos pos_109[] = {
    {416, 416, 15, 24, -1, -1}, {418, 418, 11, 24, -1, -1}, {418, 419, 8, 28, -1, -1}, {420, 420, 21, 41, -1, -1}, {420, 420, 21, 47, -1, -1}, {420, 420, 16, 48, -1, -1},
    {421, 421, 20, 30, -1, -1}, {421, 423, 8, 34, -1, -1}, {422, 422, 19, 33, -1, -1}, {422, 423, 12, 34, -1, -1}, {423, 423, 16, 21, -1, -1}, {424, 424, 15, 90, -1, -1},};
static RtStr *const varnames_109[] = {&s_self, &s_args, &s_variables, &s_name};
static RtStr *const cellvars_109[] = {&s_names};
static RtCode code_109 = {&rt_type_code, "_worker_environment", "Runner._worker_environment", "/work/main/stdlib-shims/pyperf/_runner.py", &s__worker_environment, &s_753, 415, 0, 1, 0, 3, 1, 4, 0, 1, varnames_109, NULL, cellvars_109, rt_do_dead_entry, pos_109, &m_4};
static const RtPos pos_110[] = {
    {424, 424, 15, 90, -1, -1}, {424, 424, 54, 72, -1, -1}, {424, 424, 54, 77, -1, -1}, {424, 424, 54, 80, 77, 80}, {424, 424, 84, 89, -1, -1}, {424, 424, 54, 89, -1, -1},};
static RtStr *const varnames_110[] = {&s_618, &s_variable};
static RtStr *const freevars_110[] = {&s_names};
static RtCode code_110 = {&rt_type_code, "<listcomp>", "Runner._worker_environment.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_runner.py", &s_627, &s_755, 424, 0, 1, 0, 19, 1, 2, 1, 0, varnames_110, freevars_110, NULL, rt_do_dead_entry, pos_110, &m_4};
static const RtPos pos_111[] = {
    {428, 428, 18, 27, -1, -1}, {428, 428, 18, 35, -1, -1}, {429, 429, 25, 39, -1, -1}, {429, 429, 8, 22, -1, -1}, {430, 430, 18, 53, -1, -1}, {431, 431, 8, 11, -1, -1},
    {431, 431, 8, 18, -1, -1}, {431, 431, 8, 24, -1, -1}, {431, 431, 8, 26, -1, -1}, {432, 432, 14, 21, -1, -1}, {432, 432, 37, 63, -1, -1}, {432, 432, 14, 27, -1, -1},
    {432, 432, 14, 64, -1, -1}, {433, 433, 8, 15, -1, -1}, {433, 433, 8, 21, -1, -1}, {433, 433, 8, 29, -1, -1}, {436, 436, 19, 26, -1, -1}, {436, 436, 44, 49, -1, -1},
    {436, 436, 50, 62, -1, -1}, {436, 436, 44, 63, -1, -1}, {436, 436, 19, 35, -1, -1}, {436, 436, 19, 64, -1, -1}, {439, 439, 16, 23, -1, -1}, {439, 439, 16, 28, -1, -1},
    {439, 439, 16, 33, -1, -1}, {440, 440, 21, 28, -1, -1}, {440, 440, 21, 33, -1, -1}, {440, 440, 21, 38, -1, -1}, {442, 442, 18, 85, 76, 77}, {442, 442, 12, 86, -1, -1},
    {443, 443, 12, 25, -1, -1}, {444, 444, 11, 22, -1, -1}, {445, 445, 18, 30, -1, -1}, {445, 445, 64, 74, 71, 74}, {445, 445, 31, 83, 61, 62}, {445, 445, 18, 84, -1, -1},
    {445, 445, 12, 84, -1, -1}, {446, 447, 8, 82, -1, -1}, {448, 448, 15, 25, -1, -1}, {448, 448, 15, 31, -1, -1}, {448, 448, 15, 34, 31, 34}, {448, 448, 15, 45, -1, -1},
    {448, 448, 15, 48, 45, 48}, {447, 447, 18, 30, -1, -1}, {447, 447, 18, 82, -1, -1}, {447, 447, 12, 82, -1, -1},};
static RtStr *const varnames_111[] = {&s_self, &s_loops, &s_timeout, &s_reader, &s_writer, &s_command, &s_pid, &s_text, &s_status};
static RtCode code_111 = {&rt_type_code, "_run_worker", "Runner._run_worker", "/work/main/stdlib-shims/pyperf/_runner.py", &s__run_worker, &s_760, 426, 0, 2, 0, 3, 2, 9, 0, 0, varnames_111, NULL, NULL, rt_do_dead_entry, pos_111, &m_4};
static const RtPos pos_112[] = {
    {453, 453, 11, 24, -1, -1}, {454, 454, 50, 62, -1, -1}, {454, 454, 67, 78, -1, -1}, {454, 454, 50, 90, -1, -1}, {455, 455, 42, 54, -1, -1}, {455, 455, 59, 69, -1, -1},
    {455, 455, 42, 80, -1, -1}, {455, 455, 82, 94, -1, -1}, {455, 455, 95, 110, -1, -1}, {455, 455, 82, 119, -1, -1}, {454, 455, 18, 120, -1, -1}, {454, 455, 12, 121, -1, -1},
    {456, 456, 32, 43, -1, -1}, {456, 457, 12, 97, -1, -1}, {456, 456, 16, 28, -1, -1}, {457, 457, 52, 65, -1, -1}, {457, 457, 52, 85, -1, -1}, {457, 457, 52, 88, 85, 88},
    {457, 457, 22, 96, 49, 50}, {457, 457, 16, 97, -1, -1}, {458, 458, 25, 35, -1, -1}, {458, 459, 12, 75, -1, -1}, {459, 459, 38, 51, -1, -1}, {459, 459, 38, 71, -1, -1},
    {459, 459, 38, 74, 71, 74}, {459, 459, 22, 74, 36, 37}, {459, 459, 16, 75, -1, -1}, {460, 460, 17, 28, -1, -1}, {461, 461, 12, 17, -1, -1}, {461, 461, 12, 30, -1, -1},
    {462, 462, 8, 11, -1, -1}, {462, 462, 8, 18, -1, -1}, {462, 462, 8, 24, -1, -1}, {462, 462, 8, 26, -1, -1},};
static RtStr *const varnames_112[] = {&s_self, &s_run, &s_number, &s_loops, &s_value};
static RtCode code_112 = {&rt_type_code, "_show_progress", "Runner._show_progress", "/work/main/stdlib-shims/pyperf/_runner.py", &s__show_progress, &s_761, 452, 0, 3, 0, 3, 3, 5, 0, 0, varnames_112, NULL, NULL, rt_do_dead_entry, pos_112, &m_4};
static const RtPos pos_113[] = {
    {465, 465, 15, 24, -1, -1}, {466, 466, 11, 20, -1, -1}, {467, 467, 12, 19, -1, -1}, {467, 467, 30, 39, -1, -1}, {467, 467, 41, 51, -1, -1}, {467, 467, 41, 64, -1, -1},
    {467, 467, 12, 29, -1, -1}, {467, 467, 12, 65, -1, -1}, {469, 469, 12, 49, -1, -1}, {470, 470, 11, 22, -1, -1}, {470, 471, 8, 44, -1, -1}, {471, 471, 12, 20, -1, -1},
    {471, 471, 21, 32, -1, -1}, {471, 471, 12, 44, -1, -1}, {472, 472, 11, 22, -1, -1}, {472, 473, 8, 44, -1, -1}, {473, 473, 12, 20, -1, -1}, {473, 473, 21, 32, -1, -1},
    {473, 473, 12, 44, -1, -1},};
static RtStr *const varnames_113[] = {&s_self, &s_benchmark, &s_checks, &s_args};
static RtCode code_113 = {&rt_type_code, "_show", "Runner._show", "/work/main/stdlib-shims/pyperf/_runner.py", &s__show, &s_763, 464, 0, 3, 0, 3, 3, 4, 0, 0, varnames_113, NULL, NULL, rt_do_dead_entry, pos_113, &m_4};
static const RtPos pos_114[] = {
    {477, 477, 11, 20, -1, -1}, {477, 477, 11, 29, -1, -1}, {477, 480, 8, 89, -1, -1}, {479, 479, 23, 47, -1, -1}, {480, 480, 78, 86, -1, -1}, {480, 480, 71, 87, -1, -1},
    {480, 480, 25, 88, -1, -1}, {480, 480, 12, 89, -1, -1}, {482, 482, 25, 48, -1, -1}, {482, 482, 12, 49, -1, -1}, {483, 484, 8, 28, -1, -1}, {485, 485, 15, 38, -1, -1},
    {486, 486, 11, 26, -1, -1}, {487, 487, 31, 51, -1, -1}, {487, 487, 19, 58, 28, 29}, {489, 490, 8, 23, -1, -1}, {490, 490, 12, 23, -1, -1}, {491, 491, 8, 11, -1, -1},
    {491, 491, 8, 18, -1, -1}, {491, 491, 8, 24, -1, -1}, {491, 491, 8, 26, -1, -1},};
static RtStr *const varnames_114[] = {&s_self, &s_benchmark, &s_checks, &s_lines, &s_text, &s_line};
static RtStr *const cellvars_114[] = {&s_metadata};
static RtCode code_114 = {&rt_type_code, "_print_result", "Runner._print_result", "/work/main/stdlib-shims/pyperf/_runner.py", &s__print_result, &s_765, 475, 0, 3, 0, 3, 3, 6, 0, 1, varnames_114, NULL, cellvars_114, rt_do_dead_entry, pos_114, &m_4};
static const RtPos pos_115[] = {
    {480, 480, 25, 88, -1, -1}, {480, 480, 45, 53, -1, -1}, {480, 480, 45, 58, 53, 58}, {480, 480, 26, 59, 37, 38},};
static RtStr *const varnames_115[] = {&s_618, &s_key};
static RtStr *const freevars_115[] = {&s_metadata};
static RtCode code_115 = {&rt_type_code, "<listcomp>", "Runner._print_result.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_runner.py", &s_627, &s_766, 480, 0, 1, 0, 19, 1, 2, 1, 0, varnames_115, freevars_115, NULL, rt_do_dead_entry, pos_115, &m_4};
static const RtPos pos_116[] = {
    {3, 3, 11, 102, -1, -1}, {4, 4, 12, 67, -1, -1}, {50, 150, 0, 19, -1, -1},};
static RtCode code_116 = {&rt_type_code, "<module>", "<module>", "/work/main/stdlib-shims/pyperf/_json.py", &s_611, &s_611, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, u_pyperf___json_entry, pos_116, &m_7};
static const RtPos pos_117[] = {
    {10, 19, 4, 93, -1, -1}, {11, 11, 19, 27, -1, -1}, {11, 11, 11, 27, -1, -1}, {12, 12, 25, 33, -1, -1}, {12, 12, 25, 39, 33, 39}, {13, 13, 13, 31, -1, -1},
    {15, 15, 13, 22, -1, -1}, {16, 16, 37, 46, -1, -1}, {16, 16, 25, 46, 35, 36}, {18, 18, 19, 28, -1, -1}, {19, 19, 25, 92, 42, 43}, {20, 20, 20, 34, -1, -1},
    {20, 20, 11, 34, 18, 19},};
static RtStr *const varnames_117[] = {&s_text, &s_parts, &s_char, &s_rest};
static RtCode code_117 = {&rt_type_code, "write_text", "write_text", "/work/main/stdlib-shims/pyperf/_json.py", &s_write_text, &s_write_text, 7, 0, 1, 0, 3, 1, 4, 0, 0, varnames_117, NULL, NULL, rt_do_dead_entry, pos_117, &m_7};
static const RtPos pos_118[] = {
    {25, 25, 25, 28, -1, -1}, {25, 25, 7, 29, -1, -1}, {26, 26, 15, 25, -1, -1}, {26, 26, 15, 32, -1, -1}, {29, 29, 25, 29, -1, -1}, {29, 29, 7, 30, -1, -1},
    {30, 30, 15, 43, -1, -1}, {31, 31, 26, 29, -1, -1}, {31, 31, 31, 36, -1, -1}, {31, 31, 7, 38, -1, -1}, {32, 32, 15, 26, -1, -1}, {33, 33, 26, 30, -1, -1},
    {33, 33, 32, 37, -1, -1}, {33, 33, 7, 39, -1, -1}, {34, 34, 33, 64, -1, -1}, {34, 34, 24, 65, -1, -1}, {34, 34, 15, 65, 22, 23}, {35, 35, 25, 29, -1, -1},
    {35, 35, 7, 30, -1, -1}, {36, 36, 87, 100, -1, -1}, {36, 36, 33, 101, -1, -1}, {36, 36, 24, 102, -1, -1}, {36, 36, 15, 102, 22, 23}, {37, 37, 10, 19, -1, -1},
    {37, 37, 20, 67, 57, 58}, {37, 37, 10, 68, -1, -1}, {37, 37, 4, 68, -1, -1},};
static RtStr *const varnames_118[] = {&s_value};
static RtStr *const cellvars_118[] = {&s_value};
static RtCode code_118 = {&rt_type_code, "write", "write", "/work/main/stdlib-shims/pyperf/_json.py", &s_write, &s_write, 23, 0, 1, 0, 3, 1, 1, 0, 1, varnames_118, NULL, cellvars_118, rt_do_dead_entry, pos_118, &m_7};
static const RtPos pos_119[] = {
    {34, 34, 33, 64, -1, -1}, {34, 34, 34, 39, -1, -1}, {34, 34, 34, 45, -1, -1},};
static RtStr *const varnames_119[] = {&s_618, &s_item};
static RtCode code_119 = {&rt_type_code, "<listcomp>", "write.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_json.py", &s_627, &s_769, 34, 0, 1, 0, 19, 1, 2, 0, 0, varnames_119, NULL, NULL, rt_do_dead_entry, pos_119, &m_7};
static const RtPos pos_120[] = {
    {36, 36, 33, 101, -1, -1}, {36, 36, 34, 44, -1, -1}, {36, 36, 34, 49, -1, -1}, {36, 36, 34, 55, 50, 51}, {36, 36, 58, 63, -1, -1}, {36, 36, 64, 69, -1, -1},
    {36, 36, 64, 74, 69, 74}, {36, 36, 58, 75, -1, -1}, {36, 36, 34, 75, 56, 57},};
static RtStr *const varnames_120[] = {&s_618, &s_key};
static RtStr *const freevars_120[] = {&s_value};
static RtCode code_120 = {&rt_type_code, "<listcomp>", "write.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_json.py", &s_627, &s_769, 36, 0, 1, 0, 19, 1, 2, 1, 0, varnames_120, freevars_120, NULL, rt_do_dead_entry, pos_120, &m_7};
static const RtPos pos_121[] = {
    {42, 42, 13, 20, -1, -1}, {42, 42, 13, 26, -1, -1}, {43, 43, 12, 26, -1, -1}, {44, 44, 4, 24, -1, -1}, {45, 45, 7, 16, -1, -1}, {45, 45, 20, 29, -1, -1},
    {46, 46, 8, 33, -1, -1},};
static RtStr *const varnames_121[] = {&s_text, &s_reader, &s_value};
static RtCode code_121 = {&rt_type_code, "read", "read", "/work/main/stdlib-shims/pyperf/_json.py", &s_read, &s_read, 40, 0, 1, 0, 3, 1, 3, 0, 0, varnames_121, NULL, NULL, rt_do_dead_entry, pos_121, &m_7};
static const RtPos pos_122[] = {
    {50, 50, 0, 0, -1, -1}, {51, 51, 4, 64, -1, -1}, {53, 55, 4, 19, -1, -1}, {57, 58, 4, 78, -1, -1}, {60, 65, 4, 20, -1, -1}, {67, 73, 4, 20, -1, -1},
    {75, 88, 4, 28, -1, -1}, {90, 99, 4, 26, -1, -1}, {101, 112, 4, 21, -1, -1}, {114, 120, 4, 21, -1, -1}, {122, 134, 4, 39, -1, -1}, {136, 145, 4, 24, -1, -1},
    {147, 150, 4, 19, -1, -1},};
static RtCode code_122 = {&rt_type_code, "_Reader", "_Reader", "/work/main/stdlib-shims/pyperf/_json.py", &s__Reader, &s__Reader, 50, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___json___Reader_entry, pos_122, &m_7};
static const RtPos pos_123[] = {{53, 53, 0, 0, -1, -1}};
static RtStr *const varnames_123[] = {&s_self, &s_text};
static RtCode code_123 = {&rt_type_code, "__init__", "_Reader.__init__", "/work/main/stdlib-shims/pyperf/_json.py", &s___init__, &s_771, 53, 0, 2, 0, 3, 2, 2, 0, 0, varnames_123, NULL, NULL, rt_do_dead_entry, pos_123, &m_7};
static const RtPos pos_124[] = {
    {58, 58, 14, 24, -1, -1}, {58, 58, 69, 76, -1, -1}, {58, 58, 25, 77, 60, 61}, {58, 58, 14, 78, -1, -1}, {58, 58, 8, 78, -1, -1},};
static RtStr *const varnames_124[] = {&s_self, &s_what};
static RtCode code_124 = {&rt_type_code, "fail", "_Reader.fail", "/work/main/stdlib-shims/pyperf/_json.py", &s_fail, &s_772, 57, 0, 2, 0, 3, 2, 2, 0, 0, varnames_124, NULL, NULL, rt_do_dead_entry, pos_124, &m_7};
static const RtPos pos_125[] = {
    {61, 61, 15, 24, -1, -1}, {62, 62, 13, 20, -1, -1}, {63, 63, 19, 28, -1, -1}, {63, 63, 33, 41, 37, 41}, {63, 63, 33, 54, -1, -1},};
static RtStr *const varnames_125[] = {&s_self, &s_text, &s_at};
static RtCode code_125 = {&rt_type_code, "skip_blanks", "_Reader.skip_blanks", "/work/main/stdlib-shims/pyperf/_json.py", &s_skip_blanks, &s_773, 60, 0, 1, 0, 3, 1, 3, 0, 0, varnames_125, NULL, NULL, rt_do_dead_entry, pos_125, &m_7};
static const RtPos pos_126[] = {
    {69, 69, 8, 26, -1, -1}, {70, 70, 11, 20, -1, -1}, {70, 70, 38, 45, -1, -1}, {70, 70, 11, 31, -1, -1}, {70, 70, 11, 46, -1, -1}, {70, 72, 8, 23, -1, -1},
    {71, 71, 12, 19, -1, -1},};
static RtStr *const varnames_126[] = {&s_self, &s_char};
static RtCode code_126 = {&rt_type_code, "take", "_Reader.take", "/work/main/stdlib-shims/pyperf/_json.py", &s_take, &s_774, 67, 0, 2, 0, 3, 2, 2, 0, 0, varnames_126, NULL, NULL, rt_do_dead_entry, pos_126, &m_7};
static const RtPos pos_127[] = {
    {76, 76, 11, 25, -1, -1}, {77, 77, 19, 33, -1, -1}, {78, 78, 11, 25, -1, -1}, {79, 79, 19, 31, -1, -1}, {80, 80, 11, 25, -1, -1}, {81, 81, 19, 32, -1, -1},
    {82, 82, 11, 28, -1, -1}, {84, 84, 11, 29, -1, -1}, {86, 86, 11, 28, -1, -1}, {88, 88, 15, 28, -1, -1},};
static RtStr *const varnames_127[] = {&s_self};
static RtCode code_127 = {&rt_type_code, "value", "_Reader.value", "/work/main/stdlib-shims/pyperf/_json.py", &s_value, &s_775, 75, 0, 1, 0, 3, 1, 1, 0, 0, varnames_127, NULL, NULL, rt_do_dead_entry, pos_127, &m_7};
static const RtPos pos_128[] = {
    {91, 91, 16, 23, -1, -1}, {92, 92, 14, 21, -1, -1}, {92, 92, 28, 37, -1, -1}, {92, 92, 24, 38, -1, -1}, {92, 92, 43, 52, -1, -1}, {92, 92, 53, 60, -1, -1},
    {92, 92, 43, 61, 52, 61}, {92, 92, 43, 82, -1, -1}, {93, 93, 12, 19, -1, -1}, {94, 94, 17, 26, -1, -1}, {94, 94, 33, 40, -1, -1}, {94, 94, 17, 41, 26, 41},
    {95, 96, 8, 43, -1, -1}, {97, 97, 11, 24, -1, -1}, {97, 97, 28, 41, -1, -1}, {97, 97, 45, 58, -1, -1}, {98, 98, 19, 24, -1, -1}, {98, 98, 19, 32, -1, -1},
    {99, 99, 15, 18, -1, -1}, {99, 99, 15, 26, -1, -1}, {96, 96, 12, 43, -1, -1},};
static RtStr *const varnames_128[] = {&s_self, &s_start, &s_digits};
static RtCode code_128 = {&rt_type_code, "number", "_Reader.number", "/work/main/stdlib-shims/pyperf/_json.py", &s_number, &s_776, 90, 0, 1, 0, 3, 1, 3, 0, 0, varnames_128, NULL, NULL, rt_do_dead_entry, pos_128, &m_7};
static const RtPos pos_129[] = {
    {103, 103, 18, 32, -1, -1}, {104, 105, 12, 47, -1, -1}, {104, 104, 30, 44, -1, -1}, {105, 105, 16, 47, -1, -1}, {106, 106, 19, 33, -1, -1}, {108, 108, 19, 32, -1, -1},
    {109, 109, 19, 33, -1, -1}, {111, 111, 27, 39, -1, -1}, {111, 111, 12, 24, 18, 24}, {110, 110, 16, 47, -1, -1}, {107, 107, 16, 46, -1, -1},};
static RtStr *const varnames_129[] = {&s_self, &s_result, &s_name};
static RtCode code_129 = {&rt_type_code, "members", "_Reader.members", "/work/main/stdlib-shims/pyperf/_json.py", &s_members, &s_777, 101, 0, 1, 0, 3, 1, 3, 0, 0, varnames_129, NULL, NULL, rt_do_dead_entry, pos_129, &m_7};
static const RtPos pos_130[] = {
    {116, 116, 18, 32, -1, -1}, {117, 118, 12, 47, -1, -1}, {117, 117, 30, 44, -1, -1}, {118, 118, 16, 47, -1, -1}, {119, 119, 26, 38, -1, -1},};
static RtStr *const varnames_130[] = {&s_self, &s_result};
static RtCode code_130 = {&rt_type_code, "items", "_Reader.items", "/work/main/stdlib-shims/pyperf/_json.py", &s_items, &s_778, 114, 0, 1, 0, 3, 1, 2, 0, 0, varnames_130, NULL, NULL, rt_do_dead_entry, pos_130, &m_7};
static const RtPos pos_131[] = {
    {125, 125, 18, 25, -1, -1}, {126, 126, 28, 37, -1, -1}, {126, 126, 24, 38, -1, -1}, {126, 126, 43, 52, -1, -1}, {126, 126, 43, 57, 52, 57}, {126, 126, 43, 70, -1, -1},
    {128, 128, 26, 35, -1, -1}, {128, 128, 22, 36, -1, -1}, {129, 129, 16, 50, -1, -1}, {130, 130, 25, 34, -1, -1}, {130, 130, 35, 42, -1, -1}, {130, 130, 25, 47, 34, 47},
    {132, 132, 15, 24, -1, -1}, {132, 132, 15, 29, 24, 29}, {132, 132, 15, 36, -1, -1}, {133, 133, 23, 37, -1, -1}, {134, 134, 25, 38, -1, -1},};
static RtStr *const varnames_131[] = {&s_self, &s_parts, &s_end};
static RtCode code_131 = {&rt_type_code, "string", "_Reader.string", "/work/main/stdlib-shims/pyperf/_json.py", &s_string, &s_779, 122, 0, 1, 0, 3, 1, 3, 0, 0, varnames_131, NULL, NULL, rt_do_dead_entry, pos_131, &m_7};
static const RtPos pos_132[] = {
    {137, 137, 15, 24, -1, -1}, {137, 137, 25, 32, -1, -1}, {137, 137, 15, 33, 24, 33}, {138, 138, 8, 15, -1, -1}, {139, 139, 11, 22, -1, -1}, {140, 140, 19, 28, -1, -1},
    {140, 140, 19, 44, -1, -1}, {141, 141, 15, 32, -1, -1}, {142, 142, 39, 48, -1, -1}, {142, 142, 67, 74, -1, -1}, {142, 142, 39, 59, -1, -1}, {142, 142, 39, 75, -1, -1},
    {142, 142, 11, 34, -1, -1}, {143, 143, 12, 19, -1, -1}, {144, 144, 56, 73, -1, -1}, {145, 145, 15, 24, -1, -1},};
static RtStr *const varnames_132[] = {&s_self, &s_char, &s_code};
static RtCode code_132 = {&rt_type_code, "escape", "_Reader.escape", "/work/main/stdlib-shims/pyperf/_json.py", &s_escape, &s_781, 136, 0, 1, 0, 3, 1, 3, 0, 0, varnames_132, NULL, NULL, rt_do_dead_entry, pos_132, &m_7};
static const RtPos pos_133[] = {
    {148, 148, 15, 18, -1, -1}, {148, 148, 19, 28, -1, -1}, {148, 148, 29, 36, -1, -1}, {148, 148, 37, 44, -1, -1}, {148, 148, 19, 49, 28, 49}, {148, 148, 15, 54, -1, -1},
    {149, 149, 8, 15, -1, -1},};
static RtStr *const varnames_133[] = {&s_self, &s_code};
static RtCode code_133 = {&rt_type_code, "hex_digits", "_Reader.hex_digits", "/work/main/stdlib-shims/pyperf/_json.py", &s_hex_digits, &s_782, 147, 0, 1, 0, 3, 1, 2, 0, 0, varnames_133, NULL, NULL, rt_do_dead_entry, pos_133, &m_7};
static const RtPos pos_134[] = {
    {4, 4, 0, 10, -1, -1}, {7, 21, 0, 105, -1, -1}, {24, 24, 20, 29, -1, -1}, {24, 25, 0, 66, -1, -1}, {28, 98, 0, 27, -1, -1}, {101, 233, 0, 62, -1, -1},
    {236, 249, 0, 40, -1, -1}, {252, 410, 0, 82, -1, -1},};
static RtCode code_134 = {&rt_type_code, "<module>", "<module>", "/work/main/stdlib-shims/pyperf/_options.py", &s_611, &s_611, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, u_pyperf___options_entry, pos_134, &m_9};
static const RtPos pos_135[] = {
    {7, 7, 0, 0, -1, -1}, {8, 9, 4, 81, -1, -1}, {11, 12, 4, 24, -1, -1}, {14, 18, 4, 91, -1, -1}, {20, 21, 4, 105, -1, -1},};
static RtCode code_135 = {&rt_type_code, "Namespace", "Namespace", "/work/main/stdlib-shims/pyperf/_options.py", &s_Namespace, &s_Namespace, 7, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___options__Namespace_entry, pos_135, &m_9};
static const RtPos pos_136[] = {
    {12, 12, 8, 19, -1, -1},};
static RtStr *const varnames_136[] = {&s_self};
static RtCode code_136 = {&rt_type_code, "__init__", "Namespace.__init__", "/work/main/stdlib-shims/pyperf/_options.py", &s___init__, &s_783, 11, 0, 1, 0, 3, 1, 1, 0, 0, varnames_136, NULL, NULL, u_pyperf___options__Namespace____init___222_entry, pos_136, &m_9};
static const RtPos pos_137[] = {
    {16, 16, 19, 30, -1, -1}, {16, 16, 19, 36, 30, 36}, {17, 17, 15, 23, -1, -1}, {17, 18, 8, 91, -1, -1}, {18, 18, 18, 32, -1, -1}, {18, 18, 33, 80, 74, 75},
    {18, 18, 18, 81, -1, -1}, {18, 18, 12, 91, -1, -1},};
static RtStr *const varnames_137[] = {&s_self, &s_name};
static RtCode code_137 = {&rt_type_code, "__getattr__", "Namespace.__getattr__", "/work/main/stdlib-shims/pyperf/_options.py", &s___getattr__, &s_784, 14, 0, 2, 0, 3, 2, 2, 0, 0, varnames_137, NULL, NULL, u_pyperf___options__Namespace____getattr___entry, pos_137, &m_9};
static const RtPos pos_138[] = {
    {21, 21, 92, 103, -1, -1}, {21, 21, 43, 104, -1, -1}, {21, 21, 33, 105, -1, -1}, {21, 21, 15, 105, 31, 32},};
static RtStr *const varnames_138[] = {&s_self};
static RtStr *const cellvars_138[] = {&s_self};
static RtCode code_138 = {&rt_type_code, "__repr__", "Namespace.__repr__", "/work/main/stdlib-shims/pyperf/_options.py", &s___repr__, &s_785, 20, 0, 1, 0, 3, 1, 1, 0, 1, varnames_138, NULL, cellvars_138, u_pyperf___options__Namespace____repr___entry, pos_138, &m_9};
static const RtPos pos_139[] = {
    {21, 21, 43, 104, -1, -1}, {21, 21, 61, 65, -1, -1}, {21, 21, 61, 72, -1, -1}, {21, 21, 61, 78, 72, 78}, {21, 21, 44, 79, 52, 53},};
static RtStr *const varnames_139[] = {&s_618, &s_name};
static RtStr *const freevars_139[] = {&s_self};
static RtCode code_139 = {&rt_type_code, "<listcomp>", "Namespace.__repr__.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_options.py", &s_627, &s_786, 21, 0, 1, 0, 19, 1, 2, 1, 0, varnames_139, freevars_139, NULL, rt_do_dead_entry, pos_139, &m_9};
static const RtPos pos_140[] = {
    {24, 24, 0, 0, -1, -1}, {25, 25, 4, 66, -1, -1},};
static RtCode code_140 = {&rt_type_code, "ArgumentError", "ArgumentError", "/work/main/stdlib-shims/pyperf/_options.py", &s_ArgumentError, &s_ArgumentError, 24, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___options__ArgumentError_entry, pos_140, &m_9};
static const RtPos pos_141[] = {
    {28, 28, 0, 0, -1, -1}, {29, 29, 4, 74, -1, -1}, {31, 42, 4, 24, -1, -1}, {44, 45, 4, 64, -1, -1}, {47, 51, 4, 40, -1, -1}, {53, 64, 4, 19, -1, -1},
    {66, 80, 4, 20, -1, -1}, {82, 92, 4, 54, -1, -1}, {94, 98, 4, 27, -1, -1},};
static RtCode code_141 = {&rt_type_code, "Option", "Option", "/work/main/stdlib-shims/pyperf/_options.py", &s_Option, &s_Option, 28, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___options__Option_entry, pos_141, &m_9};
static const RtPos pos_142[] = {{31, 31, 0, 0, -1, -1}};
static RtStr *const varnames_142[] = {&s_self, &s_names, &s_action, &s_nargs, &s_const, &s_default, &s_convert, &s_choices, &s_required, &s_text, &s_metavar, &s_dest};
static RtCode code_142 = {&rt_type_code, "__init__", "Option.__init__", "/work/main/stdlib-shims/pyperf/_options.py", &s___init__, &s_787, 31, 0, 12, 0, 3, 12, 12, 0, 0, varnames_142, NULL, NULL, rt_do_dead_entry, pos_142, &m_9};
static const RtPos pos_143[] = {
    {45, 45, 15, 26, -1, -1}, {45, 45, 15, 37, -1, -1}, {45, 45, 15, 64, -1, -1}, {45, 45, 41, 52, -1, -1}, {45, 45, 41, 64, -1, -1},};
static RtStr *const varnames_143[] = {&s_self};
static RtCode code_143 = {&rt_type_code, "takes_value", "Option.takes_value", "/work/main/stdlib-shims/pyperf/_options.py", &s_takes_value, &s_788, 44, 0, 1, 0, 3, 1, 1, 0, 0, varnames_143, NULL, NULL, rt_do_dead_entry, pos_143, &m_9};
static const RtPos pos_144[] = {
    {49, 49, 11, 21, -1, -1}, {49, 50, 8, 39, -1, -1}, {50, 50, 28, 38, -1, -1}, {50, 50, 19, 39, -1, -1}, {51, 51, 15, 27, -1, -1}, {51, 51, 15, 40, -1, -1},
    {51, 51, 31, 40, -1, -1},};
static RtStr *const varnames_144[] = {&s_self};
static RtCode code_144 = {&rt_type_code, "label", "Option.label", "/work/main/stdlib-shims/pyperf/_options.py", &s_label, &s_789, 47, 0, 1, 0, 3, 1, 1, 0, 0, varnames_144, NULL, NULL, rt_do_dead_entry, pos_144, &m_9};
static const RtPos pos_145[] = {
    {55, 55, 12, 22, -1, -1}, {58, 58, 11, 19, -1, -1}, {60, 60, 11, 19, -1, -1}, {62, 62, 11, 19, -1, -1},};
static RtStr *const varnames_145[] = {&s_self, &s_n};
static RtCode code_145 = {&rt_type_code, "limits", "Option.limits", "/work/main/stdlib-shims/pyperf/_options.py", &s_limits, &s_790, 53, 0, 1, 0, 3, 1, 2, 0, 0, varnames_145, NULL, NULL, rt_do_dead_entry, pos_145, &m_9};
static const RtPos pos_146[] = {
    {68, 68, 18, 30, -1, -1}, {73, 73, 24, 37, -1, -1}, {77, 77, 11, 23, -1, -1}, {77, 77, 53, 65, -1, -1}, {77, 77, 40, 65, -1, -1}, {78, 78, 58, 70, -1, -1},
    {78, 78, 30, 71, -1, -1}, {78, 78, 20, 72, -1, -1}, {79, 79, 18, 31, -1, -1}, {79, 79, 86, 98, -1, -1}, {79, 79, 32, 113, 83, 84}, {79, 79, 18, 114, -1, -1},
    {79, 79, 12, 114, -1, -1}, {74, 74, 20, 29, -1, -1}, {74, 74, 31, 41, -1, -1}, {74, 76, 12, 111, -1, -1}, {75, 75, 23, 63, -1, -1}, {76, 76, 22, 35, -1, -1},
    {76, 76, 75, 87, -1, -1}, {76, 76, 36, 100, 72, 73}, {76, 76, 22, 101, -1, -1}, {76, 76, 16, 111, -1, -1},};
static RtStr *const varnames_146[] = {&s_self, &s_text, &s_convert, &s_value, &s_kind, &s_names};
static RtCode code_146 = {&rt_type_code, "value_of", "Option.value_of", "/work/main/stdlib-shims/pyperf/_options.py", &s_value_of, &s_792, 66, 0, 2, 0, 3, 2, 6, 0, 0, varnames_146, NULL, NULL, rt_do_dead_entry, pos_146, &m_9};
static const RtPos pos_147[] = {
    {78, 78, 30, 71, -1, -1}, {78, 78, 31, 43, -1, -1},};
static RtStr *const varnames_147[] = {&s_618, &s_choice};
static RtCode code_147 = {&rt_type_code, "<listcomp>", "Option.value_of.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_options.py", &s_627, &s_794, 78, 0, 1, 0, 19, 1, 2, 0, 0, varnames_147, NULL, NULL, rt_do_dead_entry, pos_147, &m_9};
static const RtPos pos_148[] = {
    {84, 84, 11, 21, -1, -1}, {85, 85, 33, 41, 38, 41}, {85, 85, 19, 42, -1, -1}, {86, 86, 11, 21, -1, -1}, {86, 86, 11, 28, -1, -1}, {87, 88, 12, 46, -1, -1},
    {88, 88, 37, 45, 42, 45}, {88, 88, 23, 46, -1, -1}, {89, 89, 33, 43, -1, -1}, {89, 89, 19, 61, -1, -1}, {89, 89, 19, 29, -1, -1}, {89, 89, 49, 61, -1, -1},
    {90, 90, 11, 21, -1, -1}, {90, 90, 11, 28, -1, -1}, {90, 90, 51, 61, -1, -1}, {90, 90, 66, 78, -1, -1}, {91, 91, 19, 31, -1, -1}, {92, 92, 15, 54, -1, -1},};
static RtStr *const varnames_148[] = {&s_self, &s_texts};
static RtStr *const cellvars_148[] = {&s_self};
static RtCode code_148 = {&rt_type_code, "values_of", "Option.values_of", "/work/main/stdlib-shims/pyperf/_options.py", &s_values_of, &s_796, 82, 0, 2, 0, 3, 2, 2, 0, 1, varnames_148, NULL, cellvars_148, rt_do_dead_entry, pos_148, &m_9};
static const RtPos pos_149[] = {
    {92, 92, 15, 54, -1, -1}, {92, 92, 16, 20, -1, -1}, {92, 92, 16, 35, -1, -1},};
static RtStr *const varnames_149[] = {&s_618, &s_text};
static RtStr *const freevars_149[] = {&s_self};
static RtCode code_149 = {&rt_type_code, "<listcomp>", "Option.values_of.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_options.py", &s_627, &s_797, 92, 0, 1, 0, 19, 1, 2, 1, 0, varnames_149, freevars_149, NULL, rt_do_dead_entry, pos_149, &m_9};
static const RtPos pos_150[] = {
    {96, 96, 22, 34, -1, -1}, {96, 96, 36, 39, -1, -1}, {96, 96, 11, 40, -1, -1}, {96, 96, 45, 57, -1, -1}, {97, 97, 33, 45, -1, -1}, {97, 97, 19, 46, -1, -1},
    {98, 98, 15, 27, -1, -1},};
static RtStr *const varnames_150[] = {&s_self};
static RtCode code_150 = {&rt_type_code, "start", "Option.start", "/work/main/stdlib-shims/pyperf/_options.py", &s_start, &s_798, 94, 0, 1, 0, 3, 1, 1, 0, 0, varnames_150, NULL, NULL, rt_do_dead_entry, pos_150, &m_9};
static const RtPos pos_151[] = {
    {101, 101, 0, 0, -1, -1}, {102, 102, 4, 90, -1, -1}, {104, 114, 4, 96, -1, -1}, {116, 119, 4, 54, -1, -1}, {121, 151, 4, 21, -1, -1}, {153, 154, 4, 32, -1, -1},
    {156, 159, 4, 35, -1, -1}, {161, 165, 4, 52, -1, -1}, {167, 171, 4, 39, -1, -1}, {173, 177, 4, 24, -1, -1}, {179, 189, 4, 30, -1, -1}, {191, 201, 4, 37, -1, -1},
    {203, 218, 4, 31, -1, -1}, {220, 221, 4, 53, -1, -1}, {223, 224, 4, 52, -1, -1}, {226, 229, 4, 24, -1, -1}, {231, 233, 4, 62, -1, -1},};
static RtCode code_151 = {&rt_type_code, "ArgumentParser", "ArgumentParser", "/work/main/stdlib-shims/pyperf/_options.py", &s_ArgumentParser, &s_ArgumentParser, 101, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___options__ArgumentParser_entry, pos_151, &m_9};
static const RtPos pos_152[] = {
    {105, 105, 20, 23, -1, -1}, {105, 105, 20, 28, -1, -1}, {105, 105, 20, 31, 28, 31}, {105, 105, 20, 42, -1, -1}, {105, 105, 20, 47, -1, -1}, {105, 105, 20, 50, 47, 50},
    {114, 114, 8, 96, -1, -1},};
static RtStr *const varnames_152[] = {&s_self, &s_description};
static RtCode code_152 = {&rt_type_code, "__init__", "ArgumentParser.__init__", "/work/main/stdlib-shims/pyperf/_options.py", &s___init__, &s_799, 104, 0, 2, 0, 3, 2, 2, 0, 0, varnames_152, NULL, NULL, rt_do_dead_entry, pos_152, &m_9};
static const RtPos pos_153[] = {
    {119, 119, 29, 40, -1, -1}, {119, 119, 15, 54, -1, -1},};
static RtStr *const varnames_153[] = {&s_self, &s_names, &s_description};
static RtCode code_153 = {&rt_type_code, "add_argument", "ArgumentParser.add_argument", "/work/main/stdlib-shims/pyperf/_options.py", &s_add_argument, &s_800, 116, 0, 1, 0, 15, 3, 3, 0, 0, varnames_153, NULL, NULL, rt_do_dead_entry, pos_153, &m_9};
static const RtPos pos_154[] = {
    {123, 123, 17, 44, -1, -1}, {124, 124, 18, 37, -1, -1}, {125, 125, 15, 31, -1, -1}, {126, 126, 39, 58, -1, -1}, {126, 126, 16, 35, -1, -1}, {126, 126, 64, 81, -1, -1},
    {127, 127, 21, 30, -1, -1}, {127, 127, 38, 46, 43, 46}, {129, 129, 19, 35, -1, -1}, {129, 129, 27, 35, 32, 35}, {132, 132, 25, 74, -1, -1}, {133, 133, 20, 39, -1, -1},
    {133, 133, 19, 43, 39, 43}, {133, 133, 19, 73, -1, -1}, {134, 134, 11, 33, -1, -1}, {134, 134, 37, 60, -1, -1}, {135, 135, 20, 42, -1, -1}, {136, 136, 22, 31, -1, -1},
    {138, 138, 11, 103, -1, -1}, {139, 139, 18, 28, -1, -1}, {139, 139, 29, 60, 49, 50}, {139, 139, 18, 61, -1, -1}, {139, 139, 12, 61, -1, -1}, {140, 140, 18, 37, -1, -1},
    {141, 141, 17, 23, -1, -1}, {141, 141, 39, 56, -1, -1}, {141, 141, 74, 90, -1, -1}, {142, 142, 53, 66, -1, -1}, {142, 142, 68, 95, -1, -1}, {142, 142, 97, 113, -1, -1},
    {143, 143, 24, 43, -1, -1}, {141, 143, 17, 50, -1, -1}, {144, 147, 8, 40, -1, -1}, {145, 145, 23, 36, -1, -1}, {145, 145, 15, 36, -1, -1}, {146, 146, 22, 32, -1, -1},
    {146, 146, 81, 95, -1, -1}, {146, 146, 33, 102, 78, 79}, {146, 146, 22, 103, -1, -1}, {146, 146, 16, 103, -1, -1}, {147, 147, 12, 25, -1, -1}, {147, 147, 12, 31, 25, 31},
    {148, 148, 9, 26, -1, -1}, {148, 148, 46, 59, -1, -1}, {149, 149, 11, 22, -1, -1},};
static RtStr *const varnames_154[] = {&s_self, &s_names, &s_more, &s_action, &s_default, &s_dest, &s_const, &s_positional, &s_long_names, &s_choices, &s_option, &s_name};
static RtCode code_154 = {&rt_type_code, "describe", "ArgumentParser.describe", "/work/main/stdlib-shims/pyperf/_options.py", &s_describe, &s_804, 121, 0, 3, 0, 3, 3, 12, 0, 0, varnames_154, NULL, NULL, rt_do_dead_entry, pos_154, &m_9};
static const RtPos pos_155[] = {
    {132, 132, 25, 74, -1, -1},};
static RtStr *const varnames_155[] = {&s_618, &s_name};
static RtCode code_155 = {&rt_type_code, "<listcomp>", "ArgumentParser.describe.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_options.py", &s_627, &s_805, 132, 0, 1, 0, 19, 1, 2, 0, 0, varnames_155, NULL, NULL, rt_do_dead_entry, pos_155, &m_9};
static const RtPos pos_156[] = {{153, 153, 0, 0, -1, -1}};
static RtStr *const varnames_156[] = {&s_self, &s_title, &s_description};
static RtCode code_156 = {&rt_type_code, "add_argument_group", "ArgumentParser.add_argument_group", "/work/main/stdlib-shims/pyperf/_options.py", &s_add_argument_group, &s_807, 153, 0, 3, 0, 3, 3, 3, 0, 0, varnames_156, NULL, NULL, rt_do_dead_entry, pos_156, &m_9};
static const RtPos pos_157[] = {{156, 156, 0, 0, -1, -1}};
static RtStr *const varnames_157[] = {&s_self, &s_required, &s_options};
static RtCode code_157 = {&rt_type_code, "add_mutually_exclusive_group", "ArgumentParser.add_mutually_exclusive_group", "/work/main/stdlib-shims/pyperf/_options.py", &s_add_mutually_exclusive_group, &s_808, 156, 0, 2, 0, 3, 2, 3, 0, 0, varnames_157, NULL, NULL, rt_do_dead_entry, pos_157, &m_9};
static const RtPos pos_158[] = {{161, 161, 0, 0, -1, -1}};
static RtStr *const varnames_158[] = {&s_self, &s_values, &s_option};
static RtCode code_158 = {&rt_type_code, "set_defaults", "ArgumentParser.set_defaults", "/work/main/stdlib-shims/pyperf/_options.py", &s_set_defaults, &s_809, 161, 0, 1, 0, 11, 2, 3, 0, 0, varnames_158, NULL, NULL, rt_do_dead_entry, pos_158, &m_9};
static const RtPos pos_159[] = {
    {168, 168, 22, 35, -1, -1}, {168, 168, 38, 55, -1, -1}, {168, 170, 8, 37, -1, -1}, {169, 169, 15, 26, -1, -1}, {169, 169, 15, 34, -1, -1}, {169, 169, 39, 53, -1, -1},
    {170, 170, 23, 37, -1, -1}, {171, 171, 15, 29, -1, -1}, {171, 171, 15, 39, -1, -1},};
static RtStr *const varnames_159[] = {&s_self, &s_dest, &s_option};
static RtCode code_159 = {&rt_type_code, "get_default", "ArgumentParser.get_default", "/work/main/stdlib-shims/pyperf/_options.py", &s_get_default, &s_810, 167, 0, 2, 0, 3, 2, 3, 0, 0, varnames_159, NULL, NULL, rt_do_dead_entry, pos_159, &m_9};
static const RtPos pos_160[] = {
    {174, 174, 26, 64, -1, -1}, {175, 176, 8, 67, -1, -1}, {176, 176, 52, 66, -1, -1}, {176, 176, 23, 66, 50, 51}, {176, 176, 12, 67, -1, -1},};
static RtStr *const varnames_160[] = {&s_self, &s_args, &s_namespace, &s_rest};
static RtCode code_160 = {&rt_type_code, "parse_args", "ArgumentParser.parse_args", "/work/main/stdlib-shims/pyperf/_options.py", &s_parse_args, &s_812, 173, 0, 3, 0, 3, 3, 4, 0, 0, varnames_160, NULL, NULL, rt_do_dead_entry, pos_160, &m_9};
static const RtPos pos_161[] = {
    {181, 181, 16, 19, -1, -1}, {181, 181, 16, 24, -1, -1}, {181, 181, 16, 28, 24, 28}, {183, 183, 24, 33, -1, -1}, {183, 183, 24, 35, -1, -1}, {186, 186, 19, 26, -1, -1},
    {186, 186, 33, 49, -1, -1}, {186, 186, 19, 57, -1, -1}, {186, 186, 19, 63, -1, -1}, {187, 187, 15, 28, -1, -1}, {187, 188, 8, 34, -1, -1}, {188, 188, 23, 26, -1, -1},
    {188, 188, 23, 33, -1, -1}, {188, 188, 12, 34, -1, -1},};
static RtStr *const varnames_161[] = {&s_self, &s_args, &s_namespace, &s_texts, &s_rest, &s_error};
static RtCode code_161 = {&rt_type_code, "parse_known_args", "ArgumentParser.parse_known_args", "/work/main/stdlib-shims/pyperf/_options.py", &s_parse_known_args, &s_813, 179, 0, 3, 0, 3, 3, 6, 0, 0, varnames_161, NULL, NULL, rt_do_dead_entry, pos_161, &m_9};
static const RtPos pos_162[] = {
    {192, 192, 29, 38, -1, -1}, {192, 192, 17, 38, 27, 28}, {193, 193, 22, 35, -1, -1}, {193, 197, 8, 68, -1, -1}, {194, 194, 19, 31, -1, -1}, {194, 194, 19, 34, 31, 34},
    {195, 195, 15, 35, -1, -1}, {195, 196, 12, 69, -1, -1}, {196, 196, 31, 45, -1, -1}, {196, 196, 31, 68, -1, -1}, {196, 196, 49, 60, -1, -1}, {196, 196, 49, 66, -1, -1},
    {196, 196, 49, 68, -1, -1}, {196, 196, 24, 69, 28, 29}, {196, 196, 16, 69, -1, -1}, {197, 197, 33, 48, -1, -1}, {197, 197, 25, 67, -1, -1}, {197, 197, 54, 67, 61, 62},
    {198, 198, 22, 39, -1, -1}, {198, 200, 8, 76, -1, -1}, {199, 199, 19, 33, -1, -1}, {199, 199, 19, 48, -1, -1}, {199, 199, 37, 48, -1, -1}, {200, 200, 42, 57, -1, -1},
    {200, 200, 42, 60, 57, 60}, {200, 200, 42, 65, -1, -1}, {200, 200, 25, 38, 32, 33}, {201, 201, 15, 30, -1, -1}, {201, 201, 15, 37, 31, 32},};
static RtStr *const varnames_162[] = {&s_self, &s_parts, &s_option, &s_text};
static RtCode code_162 = {&rt_type_code, "format_usage", "ArgumentParser.format_usage", "/work/main/stdlib-shims/pyperf/_options.py", &s_format_usage, &s_814, 191, 0, 1, 0, 3, 1, 4, 0, 0, varnames_162, NULL, NULL, rt_do_dead_entry, pos_162, &m_9};
static const RtPos pos_163[] = {
    {204, 204, 17, 36, -1, -1}, {205, 205, 11, 27, -1, -1}, {206, 206, 25, 41, -1, -1}, {206, 206, 25, 48, 42, 43}, {207, 207, 56, 73, -1, -1}, {207, 207, 88, 101, -1, -1},
    {207, 215, 8, 32, -1, -1}, {207, 207, 12, 26, -1, -1}, {208, 215, 12, 32, -1, -1}, {209, 209, 29, 40, 35, 36}, {210, 214, 16, 74, -1, -1}, {211, 211, 37, 49, -1, -1},
    {211, 211, 27, 50, -1, -1}, {211, 211, 54, 68, -1, -1}, {211, 211, 27, 83, -1, -1}, {211, 211, 72, 83, -1, -1}, {212, 212, 23, 35, -1, -1}, {212, 213, 20, 77, -1, -1},
    {212, 212, 40, 60, -1, -1}, {213, 213, 39, 53, -1, -1}, {213, 213, 39, 76, -1, -1}, {213, 213, 57, 68, -1, -1}, {213, 213, 57, 74, -1, -1}, {213, 213, 57, 76, -1, -1},
    {213, 213, 32, 77, 36, 37}, {213, 213, 24, 77, -1, -1}, {214, 214, 55, 66, -1, -1}, {214, 214, 55, 72, -1, -1}, {214, 214, 33, 73, 46, 47}, {216, 216, 11, 22, -1, -1},
    {216, 217, 8, 44, -1, -1}, {218, 218, 15, 31, -1, -1},};
static RtStr *const varnames_163[] = {&s_self, &s_lines, &s_title, &s_options, &s_option, &s_text};
static RtCode code_163 = {&rt_type_code, "format_help", "ArgumentParser.format_help", "/work/main/stdlib-shims/pyperf/_options.py", &s_format_help, &s_815, 203, 0, 1, 0, 3, 1, 6, 0, 0, varnames_163, NULL, NULL, rt_do_dead_entry, pos_163, &m_9};
static const RtPos pos_164[] = {{220, 220, 0, 0, -1, -1}};
static RtStr *const varnames_164[] = {&s_self, &s_file};
static RtCode code_164 = {&rt_type_code, "print_usage", "ArgumentParser.print_usage", "/work/main/stdlib-shims/pyperf/_options.py", &s_print_usage, &s_816, 220, 0, 2, 0, 3, 2, 2, 0, 0, varnames_164, NULL, NULL, rt_do_dead_entry, pos_164, &m_9};
static const RtPos pos_165[] = {
    {224, 224, 8, 13, -1, -1}, {224, 224, 14, 32, -1, -1}, {224, 224, 8, 52, -1, -1},};
static RtStr *const varnames_165[] = {&s_self, &s_file};
static RtCode code_165 = {&rt_type_code, "print_help", "ArgumentParser.print_help", "/work/main/stdlib-shims/pyperf/_options.py", &s_print_help, &s_817, 223, 0, 2, 0, 3, 2, 2, 0, 0, varnames_165, NULL, NULL, rt_do_dead_entry, pos_165, &m_9};
static const RtPos pos_166[] = {
    {228, 228, 12, 15, -1, -1}, {228, 228, 12, 22, -1, -1}, {228, 228, 12, 28, -1, -1}, {228, 228, 12, 37, -1, -1}, {229, 229, 8, 24, -1, -1}, {227, 228, 8, 37, -1, -1},};
static RtStr *const varnames_166[] = {&s_self, &s_status, &s_message};
static RtCode code_166 = {&rt_type_code, "exit", "ArgumentParser.exit", "/work/main/stdlib-shims/pyperf/_options.py", &s_exit, &s_819, 226, 0, 3, 0, 3, 3, 3, 0, 0, varnames_166, NULL, NULL, rt_do_dead_entry, pos_166, &m_9};
static const RtPos pos_167[] = {
    {232, 232, 8, 11, -1, -1}, {232, 232, 8, 18, -1, -1}, {232, 232, 25, 44, -1, -1}, {232, 232, 8, 24, -1, -1}, {232, 232, 8, 45, -1, -1}, {233, 233, 42, 51, -1, -1},
    {233, 233, 21, 61, 39, 40}, {233, 233, 8, 62, -1, -1},};
static RtStr *const varnames_167[] = {&s_self, &s_message};
static RtCode code_167 = {&rt_type_code, "error", "ArgumentParser.error", "/work/main/stdlib-shims/pyperf/_options.py", &s_error, &s_820, 231, 0, 2, 0, 3, 2, 2, 0, 0, varnames_167, NULL, NULL, rt_do_dead_entry, pos_167, &m_9};
static const RtPos pos_168[] = {
    {236, 236, 0, 0, -1, -1}, {237, 237, 4, 94, -1, -1}, {239, 241, 4, 31, -1, -1}, {243, 249, 4, 40, -1, -1},};
static RtCode code_168 = {&rt_type_code, "Group", "Group", "/work/main/stdlib-shims/pyperf/_options.py", &s_Group, &s_Group, 236, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___options__Group_entry, pos_168, &m_9};
static const RtPos pos_169[] = {{239, 239, 0, 0, -1, -1}};
static RtStr *const varnames_169[] = {&s_self, &s_parser, &s_members};
static RtCode code_169 = {&rt_type_code, "__init__", "Group.__init__", "/work/main/stdlib-shims/pyperf/_options.py", &s___init__, &s_821, 239, 0, 3, 0, 3, 3, 3, 0, 0, varnames_169, NULL, NULL, rt_do_dead_entry, pos_169, &m_9};
static const RtPos pos_170[] = {{243, 243, 0, 0, -1, -1}};
static RtStr *const varnames_170[] = {&s_self, &s_names, &s_description, &s_before};
static RtCode code_170 = {&rt_type_code, "add_argument", "Group.add_argument", "/work/main/stdlib-shims/pyperf/_options.py", &s_add_argument, &s_823, 243, 0, 1, 0, 15, 3, 4, 0, 0, varnames_170, NULL, NULL, rt_do_dead_entry, pos_170, &m_9};
static const RtPos pos_171[] = {
    {252, 252, 0, 0, -1, -1}, {253, 253, 4, 44, -1, -1}, {255, 262, 4, 22, -1, -1}, {264, 274, 4, 27, -1, -1}, {276, 292, 4, 36, -1, -1}, {294, 298, 4, 31, -1, -1},
    {300, 308, 4, 64, -1, -1}, {310, 325, 4, 40, -1, -1}, {327, 352, 4, 30, -1, -1}, {354, 372, 4, 20, -1, -1}, {374, 390, 4, 38, -1, -1}, {392, 410, 4, 82, -1, -1},};
static RtCode code_171 = {&rt_type_code, "Reading", "Reading", "/work/main/stdlib-shims/pyperf/_options.py", &s_Reading, &s_Reading, 252, 0, 1, 0, 0, 1, 0, 0, 0, NULL, NULL, NULL, u_pyperf___options__Reading_entry, pos_171, &m_9};
static const RtPos pos_172[] = {{255, 255, 0, 0, -1, -1}};
static RtStr *const varnames_172[] = {&s_self, &s_parser, &s_values, &s_args};
static RtCode code_172 = {&rt_type_code, "__init__", "Reading.__init__", "/work/main/stdlib-shims/pyperf/_options.py", &s___init__, &s_824, 255, 0, 4, 0, 3, 4, 4, 0, 0, varnames_172, NULL, NULL, rt_do_dead_entry, pos_172, &m_9};
static const RtPos pos_173[] = {
    {265, 265, 22, 33, -1, -1}, {265, 265, 22, 42, -1, -1}, {265, 265, 45, 56, -1, -1}, {265, 265, 45, 69, -1, -1}, {265, 267, 8, 67, -1, -1}, {266, 266, 15, 28, -1, -1},
    {266, 266, 15, 38, -1, -1}, {266, 266, 43, 56, -1, -1}, {266, 266, 43, 69, -1, -1}, {267, 267, 16, 27, -1, -1}, {267, 267, 39, 50, -1, -1}, {267, 267, 52, 66, -1, -1},
    {267, 267, 16, 38, -1, -1}, {267, 267, 16, 67, -1, -1}, {268, 268, 20, 31, -1, -1}, {268, 268, 20, 41, -1, -1}, {268, 269, 8, 69, -1, -1}, {269, 269, 12, 23, -1, -1},
    {269, 269, 41, 52, -1, -1}, {269, 269, 41, 62, -1, -1}, {269, 269, 41, 68, 62, 68}, {269, 269, 12, 34, -1, -1}, {269, 269, 12, 69, -1, -1}, {270, 270, 14, 21, -1, -1},
    {270, 270, 28, 37, -1, -1}, {270, 270, 24, 38, -1, -1}, {271, 271, 12, 32, -1, -1}, {272, 272, 8, 31, -1, -1}, {273, 273, 8, 26, -1, -1}, {274, 274, 15, 27, -1, -1},};
static RtStr *const varnames_173[] = {&s_self, &s_option, &s_dest};
static RtCode code_173 = {&rt_type_code, "run", "Reading.run", "/work/main/stdlib-shims/pyperf/_options.py", &s_run, &s_825, 264, 0, 1, 0, 3, 1, 3, 0, 0, varnames_173, NULL, NULL, rt_do_dead_entry, pos_173, &m_9};
static const RtPos pos_174[] = {
    {277, 277, 15, 24, -1, -1}, {277, 277, 25, 32, -1, -1}, {277, 277, 15, 33, 24, 33}, {278, 278, 8, 15, -1, -1}, {279, 279, 11, 23, -1, -1}, {280, 280, 12, 21, -1, -1},
    {280, 280, 29, 38, -1, -1}, {280, 280, 39, 46, -1, -1}, {280, 280, 29, 48, 38, 48}, {280, 280, 12, 49, -1, -1}, {281, 281, 26, 35, -1, -1}, {281, 281, 22, 36, -1, -1},
    {282, 282, 17, 32, -1, -1}, {282, 282, 17, 37, -1, -1}, {282, 292, 8, 36, -1, -1}, {282, 282, 41, 52, -1, -1}, {282, 282, 56, 85, -1, -1}, {284, 284, 13, 28, -1, -1},
    {284, 284, 13, 34, -1, -1}, {284, 292, 8, 36, -1, -1}, {285, 285, 34, 48, -1, -1}, {285, 285, 34, 53, -1, -1}, {285, 285, 12, 31, -1, -1}, {286, 286, 21, 43, -1, -1},
    {288, 288, 16, 28, -1, -1}, {290, 290, 41, 54, -1, -1}, {290, 290, 16, 55, -1, -1}, {292, 292, 12, 36, -1, -1}, {283, 283, 12, 21, -1, -1},};
static RtStr *const varnames_174[] = {&s_self, &s_text, &s_name, &s_equals, &s_value, &s_option};
static RtCode code_174 = {&rt_type_code, "next_argument", "Reading.next_argument", "/work/main/stdlib-shims/pyperf/_options.py", &s_next_argument, &s_827, 276, 0, 1, 0, 3, 1, 6, 0, 0, varnames_174, NULL, NULL, rt_do_dead_entry, pos_174, &m_9};
static const RtPos pos_175[] = {
    {295, 295, 19, 30, -1, -1}, {295, 295, 19, 39, -1, -1}, {295, 295, 11, 39, -1, -1}, {297, 297, 17, 25, 21, 25}, {297, 297, 17, 33, -1, -1}, {297, 297, 17, 45, -1, -1},
    {298, 298, 15, 29, -1, -1}, {298, 298, 15, 31, -1, -1},};
static RtStr *const varnames_175[] = {&s_self, &s_text, &s_digits};
static RtCode code_175 = {&rt_type_code, "is_negative_number", "Reading.is_negative_number", "/work/main/stdlib-shims/pyperf/_options.py", &s_is_negative_number, &s_828, 294, 0, 2, 0, 3, 2, 3, 0, 0, varnames_175, NULL, NULL, rt_do_dead_entry, pos_175, &m_9};
static const RtPos pos_176[] = {
    {302, 302, 17, 28, -1, -1}, {302, 302, 17, 37, -1, -1}, {302, 302, 17, 47, -1, -1}, {305, 305, 36, 47, -1, -1}, {305, 305, 36, 56, -1, -1}, {305, 305, 16, 83, -1, -1},
    {307, 307, 18, 31, -1, -1}, {307, 307, 79, 95, -1, -1}, {307, 307, 32, 96, 70, 71}, {307, 307, 18, 97, -1, -1}, {307, 307, 12, 97, -1, -1}, {308, 308, 15, 64, -1, -1},
    {308, 308, 15, 26, -1, -1}, {308, 308, 15, 35, -1, -1}, {308, 308, 36, 44, 41, 44}, {308, 308, 15, 45, 35, 45},};
static RtStr *const varnames_176[] = {&s_self, &s_name, &s_option, &s_found};
static RtStr *const cellvars_176[] = {&s_name};
static RtCode code_176 = {&rt_type_code, "long_option", "Reading.long_option", "/work/main/stdlib-shims/pyperf/_options.py", &s_long_option, &s_830, 300, 0, 2, 0, 3, 2, 4, 0, 1, varnames_176, NULL, cellvars_176, rt_do_dead_entry, pos_176, &m_9};
static const RtPos pos_177[] = {
    {305, 305, 16, 83, -1, -1}, {305, 305, 77, 81, -1, -1}, {305, 305, 60, 82, -1, -1},};
static RtStr *const varnames_177[] = {&s_618, &s_known};
static RtStr *const freevars_177[] = {&s_name};
static RtCode code_177 = {&rt_type_code, "<listcomp>", "Reading.long_option.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_options.py", &s_627, &s_832, 305, 0, 1, 0, 19, 1, 2, 1, 0, varnames_177, freevars_177, NULL, rt_do_dead_entry, pos_177, &m_9};
static const RtPos pos_178[] = {
    {312, 312, 15, 23, 19, 23}, {313, 325, 8, 40, -1, -1}, {314, 314, 25, 32, 29, 32}, {314, 314, 19, 32, 23, 24}, {315, 315, 21, 32, -1, -1}, {315, 315, 21, 41, -1, -1},
    {315, 315, 21, 51, -1, -1}, {317, 317, 16, 28, -1, -1}, {317, 317, 36, 46, 40, 41}, {319, 319, 19, 27, 23, 27}, {320, 320, 15, 35, -1, -1}, {320, 324, 12, 22, -1, -1},
    {321, 321, 19, 34, -1, -1}, {321, 321, 19, 39, -1, -1}, {321, 322, 16, 35, -1, -1}, {322, 322, 27, 35, 31, 35}, {323, 323, 40, 50, -1, -1}, {323, 323, 16, 51, -1, -1},
    {325, 325, 12, 40, -1, -1},};
static RtStr *const varnames_178[] = {&s_self, &s_text, &s_rest, &s_name, &s_option};
static RtCode code_178 = {&rt_type_code, "short_options", "Reading.short_options", "/work/main/stdlib-shims/pyperf/_options.py", &s_short_options, &s_833, 310, 0, 2, 0, 3, 2, 5, 0, 0, varnames_178, NULL, NULL, rt_do_dead_entry, pos_178, &m_9};
static const RtPos pos_179[] = {
    {329, 329, 8, 17, -1, -1}, {330, 330, 17, 30, -1, -1}, {331, 331, 15, 26, -1, -1}, {332, 332, 11, 31, -1, -1}, {332, 338, 8, 18, -1, -1}, {333, 333, 20, 71, -1, -1},
    {333, 333, 45, 71, -1, -1}, {334, 334, 21, 44, -1, -1}, {335, 335, 15, 33, -1, -1}, {336, 336, 26, 37, -1, -1}, {336, 336, 26, 43, 37, 43}, {336, 336, 26, 49, -1, -1},
    {336, 336, 25, 61, 49, 50}, {337, 337, 12, 23, -1, -1}, {337, 337, 12, 29, 23, 29}, {339, 340, 8, 102, -1, -1}, {340, 340, 18, 31, -1, -1}, {340, 340, 79, 93, -1, -1},
    {340, 340, 32, 101, 76, 77}, {340, 340, 18, 102, -1, -1}, {340, 340, 12, 102, -1, -1}, {341, 341, 11, 34, -1, -1}, {342, 342, 32, 44, -1, -1}, {342, 342, 12, 23, -1, -1},
    {342, 342, 12, 29, 23, 29}, {343, 343, 13, 37, -1, -1}, {344, 344, 33, 44, -1, -1}, {344, 344, 33, 50, 44, 50}, {344, 344, 33, 56, -1, -1}, {344, 344, 61, 73, -1, -1},
    {344, 344, 32, 74, 56, 57}, {344, 344, 12, 23, -1, -1}, {344, 344, 12, 29, 23, 29}, {345, 345, 13, 30, -1, -1}, {346, 346, 33, 44, -1, -1}, {346, 346, 33, 50, 44, 50},
    {346, 346, 33, 55, -1, -1}, {346, 346, 32, 60, 55, 56}, {346, 346, 12, 23, -1, -1}, {346, 346, 12, 29, 23, 29}, {347, 347, 13, 32, -1, -1}, {348, 348, 18, 30, -1, -1},
    {348, 348, 12, 31, -1, -1}, {349, 349, 12, 23, -1, -1}, {349, 349, 12, 30, -1, -1}, {351, 351, 12, 23, -1, -1}, {351, 351, 12, 36, -1, -1}, {352, 352, 12, 23, -1, -1},
    {352, 352, 12, 30, -1, -1},};
static RtStr *const varnames_179[] = {&s_self, &s_option, &s_value, &s_attached, &s_action, &s_dest, &s_texts, &s_result};
static RtCode code_179 = {&rt_type_code, "give", "Reading.give", "/work/main/stdlib-shims/pyperf/_options.py", &s_give, &s_835, 327, 0, 4, 0, 3, 4, 8, 0, 0, varnames_179, NULL, NULL, rt_do_dead_entry, pos_179, &m_9};
static const RtPos pos_180[] = {
    {356, 356, 22, 37, -1, -1}, {358, 358, 14, 21, -1, -1}, {358, 358, 28, 37, -1, -1}, {358, 358, 24, 38, -1, -1}, {358, 358, 43, 61, -1, -1}, {359, 359, 19, 28, -1, -1},
    {359, 359, 29, 36, -1, -1}, {359, 359, 19, 37, 28, 37}, {360, 360, 15, 30, -1, -1}, {360, 360, 15, 35, -1, -1}, {360, 361, 12, 21, -1, -1}, {360, 360, 40, 51, -1, -1},
    {360, 360, 60, 89, -1, -1}, {363, 363, 12, 19, -1, -1}, {364, 364, 11, 29, -1, -1}, {365, 365, 15, 27, -1, -1}, {367, 367, 17, 29, -1, -1}, {367, 367, 17, 36, -1, -1},
    {370, 370, 57, 67, -1, -1}, {370, 370, 25, 77, 41, 42}, {371, 371, 18, 31, -1, -1}, {371, 371, 62, 76, -1, -1}, {371, 371, 32, 85, 59, 60}, {371, 371, 18, 86, -1, -1},
    {371, 371, 12, 86, -1, -1},};
static RtStr *const varnames_180[] = {&s_self, &s_option, &s_least, &s_most, &s_texts, &s_text, &s_wanted};
static RtCode code_180 = {&rt_type_code, "values_behind", "Reading.values_behind", "/work/main/stdlib-shims/pyperf/_options.py", &s_values_behind, &s_838, 354, 0, 2, 0, 3, 2, 7, 0, 0, varnames_180, NULL, NULL, rt_do_dead_entry, pos_180, &m_9};
static const RtPos pos_181[] = {
    {377, 377, 22, 33, -1, -1}, {377, 377, 22, 46, -1, -1}, {377, 378, 8, 41, -1, -1}, {378, 378, 23, 38, -1, -1}, {378, 378, 23, 41, 38, 41}, {378, 378, 12, 41, -1, -1},
    {379, 379, 22, 33, -1, -1}, {379, 379, 22, 46, -1, -1}, {379, 389, 8, 62, -1, -1}, {380, 380, 26, 41, -1, -1}, {381, 381, 12, 28, -1, -1}, {382, 382, 24, 33, -1, -1},
    {382, 382, 20, 44, 35, 36}, {383, 383, 25, 33, -1, -1}, {383, 383, 39, 55, -1, -1}, {384, 384, 15, 24, -1, -1}, {386, 386, 20, 29, -1, -1}, {386, 386, 20, 33, 29, 33},
    {387, 387, 24, 33, -1, -1}, {387, 387, 24, 37, 33, 37}, {388, 388, 12, 21, -1, -1}, {389, 389, 39, 62, -1, -1}, {389, 389, 12, 23, -1, -1}, {389, 389, 24, 35, -1, -1},
    {389, 389, 12, 36, 23, 36}, {390, 390, 8, 20, -1, -1}, {390, 390, 28, 37, -1, -1}, {390, 390, 8, 38, -1, -1},};
static RtStr *const varnames_181[] = {&s_self, &s_waiting, &s_option, &s_least, &s_most, &s_spare, &s_n, &s_texts};
static RtCode code_181 = {&rt_type_code, "fill_positionals", "Reading.fill_positionals", "/work/main/stdlib-shims/pyperf/_options.py", &s_fill_positionals, &s_841, 374, 0, 1, 0, 3, 1, 8, 0, 0, varnames_181, NULL, NULL, rt_do_dead_entry, pos_181, &m_9};
static const RtPos pos_182[] = {
    {394, 394, 22, 33, -1, -1}, {394, 394, 22, 42, -1, -1}, {394, 394, 45, 56, -1, -1}, {394, 394, 45, 69, -1, -1}, {394, 401, 8, 61, -1, -1}, {395, 395, 25, 34, -1, -1},
    {395, 395, 15, 34, -1, -1}, {397, 397, 15, 30, -1, -1}, {397, 401, 12, 61, -1, -1}, {397, 397, 38, 50, -1, -1}, {399, 399, 17, 37, -1, -1}, {399, 401, 12, 61, -1, -1},
    {400, 400, 19, 30, -1, -1}, {400, 400, 31, 42, -1, -1}, {400, 400, 19, 43, 30, 43}, {400, 400, 47, 61, -1, -1}, {401, 401, 47, 61, -1, -1}, {401, 401, 20, 31, -1, -1},
    {401, 401, 32, 43, -1, -1}, {401, 401, 20, 44, 31, 44}, {398, 398, 31, 45, -1, -1}, {402, 403, 8, 94, -1, -1}, {403, 403, 18, 31, -1, -1}, {403, 403, 75, 93, -1, -1},
    {403, 403, 32, 93, 73, 74}, {403, 403, 18, 94, -1, -1}, {403, 403, 12, 94, -1, -1}, {404, 404, 33, 44, -1, -1}, {404, 404, 33, 55, -1, -1}, {404, 410, 8, 82, -1, -1},
    {404, 404, 12, 29, -1, -1}, {405, 405, 20, 73, -1, -1}, {406, 406, 15, 18, -1, -1}, {406, 406, 15, 25, -1, -1}, {406, 406, 15, 29, -1, -1}, {407, 407, 22, 35, -1, -1},
    {407, 407, 83, 91, 88, 91}, {407, 407, 83, 97, -1, -1}, {407, 407, 83, 99, -1, -1}, {407, 407, 101, 109, 106, 109}, {407, 407, 101, 115, -1, -1}, {407, 407, 101, 117, -1, -1},
    {407, 407, 36, 118, 80, 81}, {407, 407, 22, 119, -1, -1}, {407, 407, 16, 119, -1, -1}, {408, 410, 12, 82, -1, -1}, {409, 409, 33, 71, -1, -1}, {409, 409, 24, 32, -1, -1},
    {409, 409, 24, 72, -1, -1}, {410, 410, 22, 35, -1, -1}, {410, 410, 36, 81, 74, 75}, {410, 410, 22, 82, -1, -1}, {410, 410, 16, 82, -1, -1},};
static RtStr *const varnames_182[] = {&s_self, &s_missing, &s_option, &s_options, &s_required, &s_given, &s_names};
static RtStr *const cellvars_182[] = {&s_self};
static RtCode code_182 = {&rt_type_code, "check_given", "Reading.check_given", "/work/main/stdlib-shims/pyperf/_options.py", &s_check_given, &s_843, 392, 0, 1, 0, 3, 1, 7, 0, 1, varnames_182, NULL, cellvars_182, rt_do_dead_entry, pos_182, &m_9};
static const RtPos pos_183[] = {{405, 405, 0, 0, -1, -1}};
static RtStr *const varnames_183[] = {&s_618, &s_option};
static RtStr *const freevars_183[] = {&s_self};
static RtCode code_183 = {&rt_type_code, "<listcomp>", "Reading.check_given.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_options.py", &s_627, &s_844, 405, 0, 1, 0, 19, 1, 2, 1, 0, varnames_183, freevars_183, NULL, rt_do_dead_entry, pos_183, &m_9};
static const RtPos pos_184[] = {{409, 409, 0, 0, -1, -1}};
static RtStr *const varnames_184[] = {&s_618, &s_option};
static RtCode code_184 = {&rt_type_code, "<listcomp>", "Reading.check_given.<locals>.<listcomp>", "/work/main/stdlib-shims/pyperf/_options.py", &s_627, &s_844, 409, 0, 1, 0, 19, 1, 2, 0, 0, varnames_184, NULL, NULL, rt_do_dead_entry, pos_184, &m_9};
/* <module> */
static Value u___main__(RtFunction *fn) {
    int pos = 0;
    Value v3;
    Value v8;
    Value v9;
    Value v11;
    Value v13;
    Value v15;
    bool q17;
    Value v21;
    Value v41;
    Value v52;
    Value v25;
    Value v26;
    Value v28;
    Value v31;
    Value v33;
    Value v34;
    Value v53;
    Value v56;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 1 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    g_0___doc__ = RT_VAL(&s_0);
#line 3 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v3 = rt_import(&s_pyperf, false);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    g_0_pyperf = v3;
#line 5 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    g_0___author__ = RT_VAL(&s_2);
#line 9 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
        Value a[] = {RT_NONE};
        v8 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
        RtFunction *made = rt_function_new(&code_1, m_0, RT_AS(RtTuple, v8), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_3);
        v9 = RT_VAL(made);
    }
    g_0_permutations = v9;
#line 34 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
        RtFunction *made = rt_function_new(&code_4, m_0, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_4);
        v11 = RT_VAL(made);
    }
    g_0_n_queens = v11;
#line 53 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
        RtFunction *made = rt_function_new(&code_7, m_0, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v13 = RT_VAL(made);
    }
    g_0_bench_n_queens = v13;
#line 57 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v15 = rt_do_builtin(&g_0___name__, m_0, &s___name__, &cache_0);
    if (RT_UNLIKELY(!v15))
        { pos = 1; goto error; }
    {
    q17 = rt_str_eq(RT_AS(RtStr, v15), RT_AS(RtStr, RT_VAL(&s___main__)));
    }
    if (!q17)
    {
        goto b2;
    }
b1:;
#line 58 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v21 = rt_do_global(&g_0_pyperf, m_0, &s_pyperf);
    if (RT_UNLIKELY(!v21))
        { pos = 2; goto error; }
    v41 = RT_VAL(rt_instance_new(t_4));
    v52 = u_pyperf___runner__Runner____init__(NULL, v41, RT_NONE, RT_NONE, INT64_C(0), 0x1.999999999999ap-4, RT_NONE, true, RT_NONE, RT_NONE, RT_NONE, INT64_C(1));
    if (RT_UNLIKELY(!v52))
        { pos = 3; goto error; }
    g_0_runner = v41;
#line 59 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v25 = rt_do_global(&g_0_runner, m_0, &s_runner);
    if (RT_UNLIKELY(!v25))
        { pos = 4; goto error; }
    v26 = RT_FIELD(v25, 16);
    if (RT_UNLIKELY(!v26 && !(v26 = rt_getattr(v25, &s_metadata))))
        { pos = 5; goto error; }
    {
    int r28_ = rt_dict_set(RT_AS(RtDict, v26), RT_VAL(&s_description), RT_VAL(&s_10));
    if (RT_UNLIKELY(r28_ < 0))
        { pos = 6; goto error; }
    v28 = RT_NONE;
    }
#line 61 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    g_0_queen_count = RT_SMALL(8);
#line 62 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v31 = rt_do_global(&g_0_runner, m_0, &s_runner);
    if (RT_UNLIKELY(!v31))
        { pos = 7; goto error; }
    v33 = rt_do_global(&g_0_bench_n_queens, m_0, &s_bench_n_queens);
    if (RT_UNLIKELY(!v33))
        { pos = 8; goto error; }
    v34 = rt_do_global(&g_0_queen_count, m_0, &s_queen_count);
    if (RT_UNLIKELY(!v34))
        { pos = 9; goto error; }
    {
        Value a[] = {RT_SMALL(8)};
        v53 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    v56 = u_pyperf___runner__Runner__bench_func(NULL, v31, RT_VAL(&s_nqueens), v33, RT_NONE, RT_NONE, v53);
    if (RT_UNLIKELY(!v56))
        { pos = 10; goto error; }
        goto b3;
b2:;
b3:;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_0, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u___main___entry(RtFunction *fn, Value *args) {
    Value r = u___main__(fn);
    return r;
}

/* <module> */
static Value u_pyperf(RtFunction *fn) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v10;
    Value v12;
    Value v14;
    Value v15;
    Value v17;
    Value v19;
    Value v21;
    Value v22;
    Value v31;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 1 "/work/main/stdlib-shims/pyperf/__init__.py"
    g_1___doc__ = RT_VAL(&s_14);
#line 5 "/work/main/stdlib-shims/pyperf/__init__.py"
    v3 = rt_import(&s_time, true);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    v4 = rt_import_from(v3, &s_perf_counter);
    if (RT_UNLIKELY(!v4))
        { pos = 0; goto error; }
    g_1_perf_counter = v4;
#line 7 "/work/main/stdlib-shims/pyperf/__init__.py"
    g_1_VERSION = RT_VAL(&k_tuple_14);
#line 8 "/work/main/stdlib-shims/pyperf/__init__.py"
    g_1___version__ = RT_VAL(&s_17);
#line 11 "/work/main/stdlib-shims/pyperf/__init__.py"
    {
        RtFunction *made = rt_function_new(&code_9, m_1, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_18);
        v10 = RT_VAL(made);
    }
    g_1_python_implementation = v10;
#line 16 "/work/main/stdlib-shims/pyperf/__init__.py"
    {
        RtFunction *made = rt_function_new(&code_10, m_1, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v12 = RT_VAL(made);
    }
    g_1_python_has_jit = v12;
#line 20 "/work/main/stdlib-shims/pyperf/__init__.py"
    v14 = rt_import(&s_19, true);
    if (RT_UNLIKELY(!v14))
        { pos = 1; goto error; }
    v15 = rt_import_from(v14, &s_Benchmark);
    if (RT_UNLIKELY(!v15))
        { pos = 1; goto error; }
    g_1_Benchmark = v15;
    v17 = rt_import_from(v14, &s_Run);
    if (RT_UNLIKELY(!v17))
        { pos = 1; goto error; }
    g_1_Run = v17;
    v19 = rt_import_from(v14, &s_add_runs);
    if (RT_UNLIKELY(!v19))
        { pos = 1; goto error; }
    g_1_add_runs = v19;
#line 21 "/work/main/stdlib-shims/pyperf/__init__.py"
    v21 = rt_import(&s_23, true);
    if (RT_UNLIKELY(!v21))
        { pos = 2; goto error; }
    v22 = rt_import_from(v21, &s_Runner);
    if (RT_UNLIKELY(!v22))
        { pos = 2; goto error; }
    g_1_Runner = v22;
#line 23 "/work/main/stdlib-shims/pyperf/__init__.py"
    {
        Value a[] = {RT_VAL(&s_perf_counter), RT_VAL(&s_python_implementation), RT_VAL(&s_python_has_jit), RT_VAL(&s_Run), RT_VAL(&s_Benchmark), RT_VAL(&s_add_runs), RT_VAL(&s_Runner)};
        v31 = RT_VAL(rt_do_list_of(a, 7));
    }
    g_1___all__ = v31;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_8, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf(fn);
    return r;
}

/* <module> */
static Value u_pyperf___results(RtFunction *fn) {
    int pos = 0;
    Value v3;
    Value v5;
    Value v7;
    Value v8;
    Value v14;
    Value v16;
    Value v18;
    Value v21;
    Value v22;
    Value v24;
    Value v26;
    Value v28;
    Value v30;
    Value v32;
    Value v34;
    Value v36;
    Value v37;
    Value v38;
    Value v40;
    Value v41;
    Value v42;
    Value v44;
    Value v46;
    Value v48;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 1 "/work/main/stdlib-shims/pyperf/_results.py"
    g_3___doc__ = RT_VAL(&s_27);
#line 4 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = rt_import(&s_math, false);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    g_3_math = v3;
#line 6 "/work/main/stdlib-shims/pyperf/_results.py"
    v5 = rt_import(&s__pyperf, false);
    if (RT_UNLIKELY(!v5))
        { pos = 1; goto error; }
    g_3__pyperf = v5;
#line 7 "/work/main/stdlib-shims/pyperf/_results.py"
    v7 = rt_import(&s_pyperf, true);
    if (RT_UNLIKELY(!v7))
        { pos = 2; goto error; }
    v8 = rt_import_from(v7, &s__json);
    if (RT_UNLIKELY(!v8))
        { pos = 2; goto error; }
    g_3__json = v8;
#line 9 "/work/main/stdlib-shims/pyperf/_results.py"
    g_3_FORMAT_VERSION = RT_VAL(&s_31);
#line 10 "/work/main/stdlib-shims/pyperf/_results.py"
    g_3__CALIBRATIONS = RT_VAL(&k_tuple_31);
#line 15 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_12, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_36);
        v14 = RT_VAL(made);
    }
    g_3_format_times = v14;
#line 29 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_14, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v16 = RT_VAL(made);
    }
    g_3_format_size = v16;
#line 37 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_15, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_37);
        v18 = RT_VAL(made);
    }
    g_3__short_power = v18;
#line 48 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {RT_NONE};
        v21 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
        RtFunction *made = rt_function_new(&code_16, m_3, RT_AS(RtTuple, v21), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_38);
        v22 = RT_VAL(made);
    }
    g_3_format_count = v22;
#line 58 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_17, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v24 = RT_VAL(made);
    }
    g_3_format_values = v24;
#line 68 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_20, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v26 = RT_VAL(made);
    }
    g_3_mean_of = v26;
#line 72 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_21, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_39);
        v28 = RT_VAL(made);
    }
    g_3_stdev_of = v28;
#line 80 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_23, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v30 = RT_VAL(made);
    }
    g_3_median_of = v30;
#line 88 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_24, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_40);
        v32 = RT_VAL(made);
    }
    g_3__common = v32;
#line 100 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_25, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v34 = RT_VAL(made);
    }
    g_3__without = v34;
#line 106 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_27, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v36 = RT_VAL(made);
    }
    v37 = RT_VAL(&rt_empty_tuple);
    v38 = rt_build_class(RT_AS(RtFunction, v36), &s_Run, RT_AS(RtTuple, v37), RT_AS(RtDict, (Value)0), &class_0);
    if (RT_UNLIKELY(!v38))
        { pos = 3; goto error; }
    t_0 = RT_AS(RtType, v38);
    g_3_Run = v38;
#line 153 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_37, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v40 = RT_VAL(made);
    }
    v41 = RT_VAL(&rt_empty_tuple);
    v42 = rt_build_class(RT_AS(RtFunction, v40), &s_Benchmark, RT_AS(RtTuple, v41), RT_AS(RtDict, (Value)0), &class_1);
    if (RT_UNLIKELY(!v42))
        { pos = 4; goto error; }
    t_1 = RT_AS(RtType, v42);
    g_3_Benchmark = v42;
#line 321 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_77, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_41);
        v44 = RT_VAL(made);
    }
    g_3_suite_text = v44;
#line 330 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_80, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_42);
        v46 = RT_VAL(made);
    }
    g_3_read_suite = v46;
#line 348 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_81, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_43);
        v48 = RT_VAL(made);
    }
    g_3_add_runs = v48;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_11, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results(fn);
    return r;
}

/* <module> */
static Value u_pyperf___runner(RtFunction *fn) {
    int pos = 0;
    Value v3;
    Value v5;
    Value v6;
    Value v8;
    Value v10;
    Value v12;
    Value v13;
    Value v15;
    Value v16;
    Value v18;
    Value v20;
    Value v22;
    Value v24;
    Value v26;
    Value v28;
    Value v34;
    Value v42;
    Value v43;
    Value v44;
    Value v45;
    Value v47;
    Value v49;
    Value v51;
    Value v53;
    Value v55;
    Value v57;
    Value v58;
    Value v59;
    Value v61;
    Value v62;
    Value v63;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 1 "/work/main/stdlib-shims/pyperf/_runner.py"
    g_4___doc__ = RT_VAL(&s_44);
#line 4 "/work/main/stdlib-shims/pyperf/_runner.py"
    v3 = rt_import(&s_sys, false);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    g_4_sys = v3;
#line 5 "/work/main/stdlib-shims/pyperf/_runner.py"
    v5 = rt_import(&s_time, true);
    if (RT_UNLIKELY(!v5))
        { pos = 1; goto error; }
    v6 = rt_import_from(v5, &s_perf_counter);
    if (RT_UNLIKELY(!v6))
        { pos = 1; goto error; }
    g_4_perf_counter = v6;
    v8 = rt_import_from(v5, &s_monotonic);
    if (RT_UNLIKELY(!v8))
        { pos = 1; goto error; }
    g_4_monotonic = v8;
#line 7 "/work/main/stdlib-shims/pyperf/_runner.py"
    v10 = rt_import(&s__pyperf, false);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    g_4__pyperf = v10;
#line 8 "/work/main/stdlib-shims/pyperf/_runner.py"
    v12 = rt_import(&s_pyperf, true);
    if (RT_UNLIKELY(!v12))
        { pos = 3; goto error; }
    v13 = rt_import_from(v12, &s__options);
    if (RT_UNLIKELY(!v13))
        { pos = 3; goto error; }
    g_4__options = v13;
#line 9 "/work/main/stdlib-shims/pyperf/_runner.py"
    v15 = rt_import(&s_19, true);
    if (RT_UNLIKELY(!v15))
        { pos = 4; goto error; }
    v16 = rt_import_from(v15, &s_Benchmark);
    if (RT_UNLIKELY(!v16))
        { pos = 4; goto error; }
    g_4_Benchmark = v16;
    v18 = rt_import_from(v15, &s_Run);
    if (RT_UNLIKELY(!v18))
        { pos = 4; goto error; }
    g_4_Run = v18;
    v20 = rt_import_from(v15, &s_add_runs);
    if (RT_UNLIKELY(!v20))
        { pos = 4; goto error; }
    g_4_add_runs = v20;
    v22 = rt_import_from(v15, &s_format_count);
    if (RT_UNLIKELY(!v22))
        { pos = 4; goto error; }
    g_4_format_count = v22;
    v24 = rt_import_from(v15, &s_format_values);
    if (RT_UNLIKELY(!v24))
        { pos = 4; goto error; }
    g_4_format_values = v24;
    v26 = rt_import_from(v15, &s_read_suite);
    if (RT_UNLIKELY(!v26))
        { pos = 4; goto error; }
    g_4_read_suite = v26;
    v28 = rt_import_from(v15, &s_suite_text);
    if (RT_UNLIKELY(!v28))
        { pos = 4; goto error; }
    g_4_suite_text = v28;
#line 11 "/work/main/stdlib-shims/pyperf/_runner.py"
    g_4_PERF_VERSION = RT_VAL(&s_17);
#line 12 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v34 = rt_int_pow_natural(RT_SMALL(2), RT_SMALL(32));
    if (RT_UNLIKELY(!v34))
        { pos = 5; goto error; }
    }
    g_4_MAX_LOOPS = v34;
#line 13 "/work/main/stdlib-shims/pyperf/_runner.py"
    g_4_LOOPS_MASK = RT_SMALL(8589934591);
#line 16 "/work/main/stdlib-shims/pyperf/_runner.py"
    g_4__INHERITED = RT_VAL(&k_tuple_125);
#line 19 "/work/main/stdlib-shims/pyperf/_runner.py"
    g_4__REFUSED = RT_VAL(&k_tuple_133);
#line 23 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_83, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v42 = RT_VAL(made);
    }
    v43 = rt_do_builtin(&g_4_Exception, m_4, &s_Exception, &cache_1);
    if (RT_UNLIKELY(!v43))
        { pos = 6; goto error; }
    {
        Value a[] = {v43};
        v44 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    v45 = rt_build_class(RT_AS(RtFunction, v42), &s__UsageError, RT_AS(RtTuple, v44), RT_AS(RtDict, (Value)0), &class_2);
    if (RT_UNLIKELY(!v45))
        { pos = 7; goto error; }
    t_2 = RT_AS(RtType, v45);
    g_4__UsageError = v45;
#line 27 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_84, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v47 = RT_VAL(made);
    }
    g_4_strictly_positive = v47;
#line 34 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_85, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v49 = RT_VAL(made);
    }
    g_4_positive_or_nul = v49;
#line 42 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_86, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v51 = RT_VAL(made);
    }
    g_4_comma_separated = v51;
#line 46 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_88, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_78);
        v53 = RT_VAL(made);
    }
    g_4__cpu_numbers = v53;
#line 55 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_89, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_79);
        v55 = RT_VAL(made);
    }
    g_4__make_parser = v55;
#line 102 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_90, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v57 = RT_VAL(made);
    }
    v58 = RT_VAL(&rt_empty_tuple);
    v59 = rt_build_class(RT_AS(RtFunction, v57), &s__Task, RT_AS(RtTuple, v58), RT_AS(RtDict, (Value)0), &class_3);
    if (RT_UNLIKELY(!v59))
        { pos = 8; goto error; }
    t_3 = RT_AS(RtType, v59);
    g_4__Task = v59;
#line 145 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_94, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v61 = RT_VAL(made);
    }
    v62 = RT_VAL(&rt_empty_tuple);
    v63 = rt_build_class(RT_AS(RtFunction, v61), &s_Runner, RT_AS(RtTuple, v62), RT_AS(RtDict, (Value)0), &class_4);
    if (RT_UNLIKELY(!v63))
        { pos = 9; goto error; }
    t_4 = RT_AS(RtType, v63);
    g_4_Runner = v63;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_82, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner(fn);
    return r;
}

/* <module> */
static Value u_pyperf___json(RtFunction *fn) {
    int pos = 0;
    Value v17;
    Value v29;
    Value v31;
    Value v33;
    Value v35;
    Value v37;
    Value v38;
    Value v39;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 1 "/work/main/stdlib-shims/pyperf/_json.py"
    g_7___doc__ = RT_VAL(&s_81);
#line 3 "/work/main/stdlib-shims/pyperf/_json.py"
    v17 = RT_VAL(rt_dict_new(7));
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v17), RT_VAL(&s_82), RT_VAL(&s_83)) < 0))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v17), RT_VAL(&s_84), RT_VAL(&s_85)) < 0))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v17), RT_VAL(&s_86), RT_VAL(&s_87)) < 0))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v17), RT_VAL(&s_88), RT_VAL(&s_89)) < 0))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v17), RT_VAL(&s_90), RT_VAL(&s_91)) < 0))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v17), RT_VAL(&s_92), RT_VAL(&s_93)) < 0))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v17), RT_VAL(&s_94), RT_VAL(&s_95)) < 0))
        { pos = 0; goto error; }
    g_7__ESCAPES = v17;
#line 4 "/work/main/stdlib-shims/pyperf/_json.py"
    v29 = RT_VAL(rt_dict_new(5));
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v29), RT_VAL(&s_n), RT_VAL(&s_86)) < 0))
        { pos = 1; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v29), RT_VAL(&s_r), RT_VAL(&s_88)) < 0))
        { pos = 1; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v29), RT_VAL(&s_t), RT_VAL(&s_90)) < 0))
        { pos = 1; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v29), RT_VAL(&s_b), RT_VAL(&s_92)) < 0))
        { pos = 1; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v29), RT_VAL(&s_f), RT_VAL(&s_94)) < 0))
        { pos = 1; goto error; }
    g_7__MEANINGS = v29;
#line 7 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_117, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_101);
        v31 = RT_VAL(made);
    }
    g_7_write_text = v31;
#line 23 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_118, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_102);
        v33 = RT_VAL(made);
    }
    g_7_write = v33;
#line 40 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_121, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_103);
        v35 = RT_VAL(made);
    }
    g_7_read = v35;
#line 50 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_122, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v37 = RT_VAL(made);
    }
    v38 = RT_VAL(&rt_empty_tuple);
    v39 = rt_build_class(RT_AS(RtFunction, v37), &s__Reader, RT_AS(RtTuple, v38), RT_AS(RtDict, (Value)0), &class_5);
    if (RT_UNLIKELY(!v39))
        { pos = 2; goto error; }
    t_5 = RT_AS(RtType, v39);
    g_7__Reader = v39;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_116, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json(fn);
    return r;
}

/* <module> */
static Value u_pyperf___options(RtFunction *fn) {
    int pos = 0;
    Value v3;
    Value v5;
    Value v6;
    Value v7;
    Value v9;
    Value v10;
    Value v11;
    Value v12;
    Value v14;
    Value v15;
    Value v16;
    Value v18;
    Value v19;
    Value v20;
    Value v22;
    Value v23;
    Value v24;
    Value v26;
    Value v27;
    Value v28;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 1 "/work/main/stdlib-shims/pyperf/_options.py"
    g_9___doc__ = RT_VAL(&s_105);
#line 4 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = rt_import(&s_sys, false);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    g_9_sys = v3;
#line 7 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_135, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v5 = RT_VAL(made);
    }
    v6 = RT_VAL(&rt_empty_tuple);
    v7 = rt_build_class(RT_AS(RtFunction, v5), &s_Namespace, RT_AS(RtTuple, v6), RT_AS(RtDict, (Value)0), &class_6);
    if (RT_UNLIKELY(!v7))
        { pos = 1; goto error; }
    t_6 = RT_AS(RtType, v7);
    g_9_Namespace = v7;
#line 24 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_140, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v9 = RT_VAL(made);
    }
    v10 = rt_do_builtin(&g_9_Exception, m_9, &s_Exception, &cache_2);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    {
        Value a[] = {v10};
        v11 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    v12 = rt_build_class(RT_AS(RtFunction, v9), &s_ArgumentError, RT_AS(RtTuple, v11), RT_AS(RtDict, (Value)0), &class_7);
    if (RT_UNLIKELY(!v12))
        { pos = 3; goto error; }
    t_7 = RT_AS(RtType, v12);
    g_9_ArgumentError = v12;
#line 28 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_141, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v14 = RT_VAL(made);
    }
    v15 = RT_VAL(&rt_empty_tuple);
    v16 = rt_build_class(RT_AS(RtFunction, v14), &s_Option, RT_AS(RtTuple, v15), RT_AS(RtDict, (Value)0), &class_8);
    if (RT_UNLIKELY(!v16))
        { pos = 4; goto error; }
    t_8 = RT_AS(RtType, v16);
    g_9_Option = v16;
#line 101 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_151, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v18 = RT_VAL(made);
    }
    v19 = RT_VAL(&rt_empty_tuple);
    v20 = rt_build_class(RT_AS(RtFunction, v18), &s_ArgumentParser, RT_AS(RtTuple, v19), RT_AS(RtDict, (Value)0), &class_9);
    if (RT_UNLIKELY(!v20))
        { pos = 5; goto error; }
    t_9 = RT_AS(RtType, v20);
    g_9_ArgumentParser = v20;
#line 236 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_168, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v22 = RT_VAL(made);
    }
    v23 = RT_VAL(&rt_empty_tuple);
    v24 = rt_build_class(RT_AS(RtFunction, v22), &s_Group, RT_AS(RtTuple, v23), RT_AS(RtDict, (Value)0), &class_10);
    if (RT_UNLIKELY(!v24))
        { pos = 6; goto error; }
    t_10 = RT_AS(RtType, v24);
    g_9_Group = v24;
#line 252 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_171, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v26 = RT_VAL(made);
    }
    v27 = RT_VAL(&rt_empty_tuple);
    v28 = rt_build_class(RT_AS(RtFunction, v26), &s_Reading, RT_AS(RtTuple, v27), RT_AS(RtDict, (Value)0), &class_11);
    if (RT_UNLIKELY(!v28))
        { pos = 7; goto error; }
    t_11 = RT_AS(RtType, v28);
    g_9_Reading = v28;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_134, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options(fn);
    return r;
}

/* Run */
static Value u_pyperf___results__Run(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v11;
    Value v12;
    Value v14;
    Value v16;
    Value v18;
    Value v20;
    Value v22;
    Value v24;
    Value v26;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 106 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = rt_load_name(v0, m_3, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s_Run));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 107 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_115));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
#line 109 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {RT_NONE, RT_NONE, RT_TRUE};
        v11 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
        RtFunction *made = rt_function_new(&code_28, m_3, RT_AS(RtTuple, v11), RT_AS(RtDict, (Value)0), 0);
        v12 = RT_VAL(made);
    }
    {
    int r13_ = rt_do_store_name(v0, &s___init__, v12);
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 2; goto error; }
    }
#line 119 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_30, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v14 = RT_VAL(made);
    }
    {
    int r15_ = rt_do_store_name(v0, &s_get_metadata, v14);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 3; goto error; }
    }
#line 122 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_31, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v16 = RT_VAL(made);
    }
    {
    int r17_ = rt_do_store_name(v0, &s_get_loops, v16);
    if (RT_UNLIKELY(r17_ < 0))
        { pos = 4; goto error; }
    }
#line 125 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_32, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v18 = RT_VAL(made);
    }
    {
    int r19_ = rt_do_store_name(v0, &s_get_inner_loops, v18);
    if (RT_UNLIKELY(r19_ < 0))
        { pos = 5; goto error; }
    }
#line 128 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_33, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v20 = RT_VAL(made);
    }
    {
    int r21_ = rt_do_store_name(v0, &s_get_total_loops, v20);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 6; goto error; }
    }
#line 131 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_34, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v22 = RT_VAL(made);
    }
    {
    int r23_ = rt_do_store_name(v0, &s_is_calibration, v22);
    if (RT_UNLIKELY(r23_ < 0))
        { pos = 7; goto error; }
    }
#line 134 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_35, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_122);
        v24 = RT_VAL(made);
    }
    {
    int r25_ = rt_do_store_name(v0, &s_calibrated, v24);
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 8; goto error; }
    }
#line 141 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_36, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v26 = RT_VAL(made);
    }
    {
    int r27_ = rt_do_store_name(v0, &s_as_data, v26);
    if (RT_UNLIKELY(r27_ < 0))
        { pos = 9; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_27, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Run_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Run(fn, args[0]);
    return r;
}

/* _Reader */
static Value u_pyperf___json___Reader(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v8;
    Value v10;
    Value v12;
    Value v14;
    Value v16;
    Value v18;
    Value v20;
    Value v22;
    Value v24;
    Value v26;
    Value v28;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 50 "/work/main/stdlib-shims/pyperf/_json.py"
    v2 = rt_load_name(v0, m_7, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s__Reader));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 51 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_125));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
#line 53 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_123, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v8 = RT_VAL(made);
    }
    {
    int r9_ = rt_do_store_name(v0, &s___init__, v8);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 2; goto error; }
    }
#line 57 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_124, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v10 = RT_VAL(made);
    }
    {
    int r11_ = rt_do_store_name(v0, &s_fail, v10);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 3; goto error; }
    }
#line 60 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_125, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v12 = RT_VAL(made);
    }
    {
    int r13_ = rt_do_store_name(v0, &s_skip_blanks, v12);
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 4; goto error; }
    }
#line 67 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_126, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_128);
        v14 = RT_VAL(made);
    }
    {
    int r15_ = rt_do_store_name(v0, &s_take, v14);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 5; goto error; }
    }
#line 75 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_127, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v16 = RT_VAL(made);
    }
    {
    int r17_ = rt_do_store_name(v0, &s_value, v16);
    if (RT_UNLIKELY(r17_ < 0))
        { pos = 6; goto error; }
    }
#line 90 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_128, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v18 = RT_VAL(made);
    }
    {
    int r19_ = rt_do_store_name(v0, &s_number, v18);
    if (RT_UNLIKELY(r19_ < 0))
        { pos = 7; goto error; }
    }
#line 101 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_129, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v20 = RT_VAL(made);
    }
    {
    int r21_ = rt_do_store_name(v0, &s_members, v20);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 8; goto error; }
    }
#line 114 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_130, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v22 = RT_VAL(made);
    }
    {
    int r23_ = rt_do_store_name(v0, &s_items, v22);
    if (RT_UNLIKELY(r23_ < 0))
        { pos = 9; goto error; }
    }
#line 122 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_131, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v24 = RT_VAL(made);
    }
    {
    int r25_ = rt_do_store_name(v0, &s_string, v24);
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 10; goto error; }
    }
#line 136 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_132, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v26 = RT_VAL(made);
    }
    {
    int r27_ = rt_do_store_name(v0, &s_escape, v26);
    if (RT_UNLIKELY(r27_ < 0))
        { pos = 11; goto error; }
    }
#line 147 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = rt_function_new(&code_133, m_7, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v28 = RT_VAL(made);
    }
    {
    int r29_ = rt_do_store_name(v0, &s_hex_digits, v28);
    if (RT_UNLIKELY(r29_ < 0))
        { pos = 12; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_122, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader(fn, args[0]);
    return r;
}

/* Namespace */
static Value u_pyperf___options__Namespace(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v8;
    Value v10;
    Value v12;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 7 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = rt_load_name(v0, m_9, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s_Namespace));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 8 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_137));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
#line 11 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_136, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v8 = RT_VAL(made);
    }
    {
    int r9_ = rt_do_store_name(v0, &s___init__, v8);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 2; goto error; }
    }
#line 14 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_137, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v10 = RT_VAL(made);
    }
    {
    int r11_ = rt_do_store_name(v0, &s___getattr__, v10);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 3; goto error; }
    }
#line 20 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_138, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v12 = RT_VAL(made);
    }
    {
    int r13_ = rt_do_store_name(v0, &s___repr__, v12);
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 4; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_135, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Namespace_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Namespace(fn, args[0]);
    return r;
}

/* Benchmark */
static Value u_pyperf___results__Benchmark(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v8;
    Value v10;
    Value v12;
    Value v14;
    Value v16;
    Value v18;
    Value v20;
    Value v22;
    Value v24;
    Value v26;
    Value v28;
    Value v30;
    Value v32;
    Value v34;
    Value v36;
    Value v38;
    Value v40;
    Value v42;
    Value v44;
    Value v46;
    Value v48;
    Value v50;
    Value v52;
    Value v54;
    Value v56;
    Value v58;
    Value v60;
    Value v62;
    Value v66;
    Value v67;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 153 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = rt_load_name(v0, m_3, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s_Benchmark));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 154 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_140));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
#line 156 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_38, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v8 = RT_VAL(made);
    }
    {
    int r9_ = rt_do_store_name(v0, &s___init__, v8);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 2; goto error; }
    }
#line 161 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_39, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v10 = RT_VAL(made);
    }
    {
    int r11_ = rt_do_store_name(v0, &s_add_run, v10);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 3; goto error; }
    }
#line 164 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_40, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v12 = RT_VAL(made);
    }
    {
    int r13_ = rt_do_store_name(v0, &s_add_runs, v12);
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 4; goto error; }
    }
#line 167 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_41, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v14 = RT_VAL(made);
    }
    {
    int r15_ = rt_do_store_name(v0, &s_get_runs, v14);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 5; goto error; }
    }
#line 170 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_42, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v16 = RT_VAL(made);
    }
    {
    int r17_ = rt_do_store_name(v0, &s_get_nrun, v16);
    if (RT_UNLIKELY(r17_ < 0))
        { pos = 6; goto error; }
    }
#line 173 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_43, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v18 = RT_VAL(made);
    }
    {
    int r19_ = rt_do_store_name(v0, &s_get_values, v18);
    if (RT_UNLIKELY(r19_ < 0))
        { pos = 7; goto error; }
    }
#line 179 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_44, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v20 = RT_VAL(made);
    }
    {
    int r21_ = rt_do_store_name(v0, &s_get_nvalue, v20);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 8; goto error; }
    }
#line 182 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_45, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v22 = RT_VAL(made);
    }
    {
    int r23_ = rt_do_store_name(v0, &s_get_metadata, v22);
    if (RT_UNLIKELY(r23_ < 0))
        { pos = 9; goto error; }
    }
#line 185 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_47, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v24 = RT_VAL(made);
    }
    {
    int r25_ = rt_do_store_name(v0, &s_get_name, v24);
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 10; goto error; }
    }
#line 188 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_48, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v26 = RT_VAL(made);
    }
    {
    int r27_ = rt_do_store_name(v0, &s_get_unit, v26);
    if (RT_UNLIKELY(r27_ < 0))
        { pos = 11; goto error; }
    }
#line 191 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_49, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v28 = RT_VAL(made);
    }
    {
    int r29_ = rt_do_store_name(v0, &s__of_runs, v28);
    if (RT_UNLIKELY(r29_ < 0))
        { pos = 12; goto error; }
    }
#line 194 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_50, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v30 = RT_VAL(made);
    }
    {
    int r31_ = rt_do_store_name(v0, &s_get_loops, v30);
    if (RT_UNLIKELY(r31_ < 0))
        { pos = 13; goto error; }
    }
#line 197 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_52, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v32 = RT_VAL(made);
    }
    {
    int r33_ = rt_do_store_name(v0, &s_get_inner_loops, v32);
    if (RT_UNLIKELY(r33_ < 0))
        { pos = 14; goto error; }
    }
#line 200 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_54, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v34 = RT_VAL(made);
    }
    {
    int r35_ = rt_do_store_name(v0, &s_get_total_loops, v34);
    if (RT_UNLIKELY(r35_ < 0))
        { pos = 15; goto error; }
    }
#line 203 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_56, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v36 = RT_VAL(made);
    }
    {
    int r37_ = rt_do_store_name(v0, &s_get_total_duration, v36);
    if (RT_UNLIKELY(r37_ < 0))
        { pos = 16; goto error; }
    }
#line 206 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_58, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v38 = RT_VAL(made);
    }
    {
    int r39_ = rt_do_store_name(v0, &s_mean, v38);
    if (RT_UNLIKELY(r39_ < 0))
        { pos = 17; goto error; }
    }
#line 209 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_59, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v40 = RT_VAL(made);
    }
    {
    int r41_ = rt_do_store_name(v0, &s_stdev, v40);
    if (RT_UNLIKELY(r41_ < 0))
        { pos = 18; goto error; }
    }
#line 212 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_60, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v42 = RT_VAL(made);
    }
    {
    int r43_ = rt_do_store_name(v0, &s_median, v42);
    if (RT_UNLIKELY(r43_ < 0))
        { pos = 19; goto error; }
    }
#line 215 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_61, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v44 = RT_VAL(made);
    }
    {
    int r45_ = rt_do_store_name(v0, &s_median_abs_dev, v44);
    if (RT_UNLIKELY(r45_ < 0))
        { pos = 20; goto error; }
    }
#line 219 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_63, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_154);
        v46 = RT_VAL(made);
    }
    {
    int r47_ = rt_do_store_name(v0, &s_percentile, v46);
    if (RT_UNLIKELY(r47_ < 0))
        { pos = 21; goto error; }
    }
#line 231 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_64, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v48 = RT_VAL(made);
    }
    {
    int r49_ = rt_do_store_name(v0, &s_format_values, v48);
    if (RT_UNLIKELY(r49_ < 0))
        { pos = 22; goto error; }
    }
#line 234 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_65, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v50 = RT_VAL(made);
    }
    {
    int r51_ = rt_do_store_name(v0, &s_format_value, v50);
    if (RT_UNLIKELY(r51_ < 0))
        { pos = 23; goto error; }
    }
#line 237 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_66, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v52 = RT_VAL(made);
    }
    {
    int r53_ = rt_do_store_name(v0, &s_raw_values, v52);
    if (RT_UNLIKELY(r53_ < 0))
        { pos = 24; goto error; }
    }
#line 243 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_68, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_158);
        v54 = RT_VAL(made);
    }
    {
    int r55_ = rt_do_store_name(v0, &s_required_nprocesses, v54);
    if (RT_UNLIKELY(r55_ < 0))
        { pos = 25; goto error; }
    }
#line 251 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_70, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_160);
        v56 = RT_VAL(made);
    }
    {
    int r57_ = rt_do_store_name(v0, &s_result_text, v56);
    if (RT_UNLIKELY(r57_ < 0))
        { pos = 26; goto error; }
    }
#line 264 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_71, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v58 = RT_VAL(made);
    }
    {
    int r59_ = rt_do_store_name(v0, &s__warnings, v58);
    if (RT_UNLIKELY(r59_ < 0))
        { pos = 27; goto error; }
    }
#line 288 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_72, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_163);
        v60 = RT_VAL(made);
    }
    {
    int r61_ = rt_do_store_name(v0, &s_check_lines, v60);
    if (RT_UNLIKELY(r61_ < 0))
        { pos = 28; goto error; }
    }
#line 304 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = rt_function_new(&code_74, m_3, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v62 = RT_VAL(made);
    }
    {
    int r63_ = rt_do_store_name(v0, &s_as_data, v62);
    if (RT_UNLIKELY(r63_ < 0))
        { pos = 29; goto error; }
    }
#line 312 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {RT_TRUE, RT_FALSE};
        v66 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
        RtFunction *made = rt_function_new(&code_76, m_3, RT_AS(RtTuple, v66), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_165);
        v67 = RT_VAL(made);
    }
    {
    int r68_ = rt_do_store_name(v0, &s_dump, v67);
    if (RT_UNLIKELY(r68_ < 0))
        { pos = 30; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_37, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark(fn, args[0]);
    return r;
}

/* ArgumentError */
static Value u_pyperf___options__ArgumentError(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 24 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = rt_load_name(v0, m_9, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s_ArgumentError));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 25 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_166));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_140, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentError_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentError(fn, args[0]);
    return r;
}

/* Option */
static Value u_pyperf___options__Option(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v8;
    Value v10;
    Value v12;
    Value v14;
    Value v16;
    Value v18;
    Value v20;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 28 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = rt_load_name(v0, m_9, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s_Option));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 29 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_167));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
#line 31 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_142, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v8 = RT_VAL(made);
    }
    {
    int r9_ = rt_do_store_name(v0, &s___init__, v8);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 2; goto error; }
    }
#line 44 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_143, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v10 = RT_VAL(made);
    }
    {
    int r11_ = rt_do_store_name(v0, &s_takes_value, v10);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 3; goto error; }
    }
#line 47 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_144, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_169);
        v12 = RT_VAL(made);
    }
    {
    int r13_ = rt_do_store_name(v0, &s_label, v12);
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 4; goto error; }
    }
#line 53 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_145, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_171);
        v14 = RT_VAL(made);
    }
    {
    int r15_ = rt_do_store_name(v0, &s_limits, v14);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 5; goto error; }
    }
#line 66 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_146, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_173);
        v16 = RT_VAL(made);
    }
    {
    int r17_ = rt_do_store_name(v0, &s_value_of, v16);
    if (RT_UNLIKELY(r17_ < 0))
        { pos = 6; goto error; }
    }
#line 82 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_148, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_175);
        v18 = RT_VAL(made);
    }
    {
    int r19_ = rt_do_store_name(v0, &s_values_of, v18);
    if (RT_UNLIKELY(r19_ < 0))
        { pos = 7; goto error; }
    }
#line 94 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_150, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_177);
        v20 = RT_VAL(made);
    }
    {
    int r21_ = rt_do_store_name(v0, &s_start, v20);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 8; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_141, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option(fn, args[0]);
    return r;
}

/* _UsageError */
static Value u_pyperf___runner___UsageError(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 23 "/work/main/stdlib-shims/pyperf/_runner.py"
    v2 = rt_load_name(v0, m_4, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s__UsageError));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 24 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_179));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_83, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner___UsageError_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner___UsageError(fn, args[0]);
    return r;
}

/* ArgumentParser */
static Value u_pyperf___options__ArgumentParser(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v8;
    Value v10;
    Value v12;
    Value v16;
    Value v17;
    Value v20;
    Value v21;
    Value v23;
    Value v25;
    Value v29;
    Value v30;
    Value v34;
    Value v35;
    Value v37;
    Value v39;
    Value v42;
    Value v43;
    Value v46;
    Value v47;
    Value v51;
    Value v52;
    Value v54;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 101 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = rt_load_name(v0, m_9, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s_ArgumentParser));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 102 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_180));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
#line 104 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_152, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v8 = RT_VAL(made);
    }
    {
    int r9_ = rt_do_store_name(v0, &s___init__, v8);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 2; goto error; }
    }
#line 116 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_153, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_181);
        v10 = RT_VAL(made);
    }
    {
    int r11_ = rt_do_store_name(v0, &s_add_argument, v10);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 3; goto error; }
    }
#line 121 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_154, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_183);
        v12 = RT_VAL(made);
    }
    {
    int r13_ = rt_do_store_name(v0, &s_describe, v12);
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 4; goto error; }
    }
#line 153 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {RT_NONE, RT_NONE};
        v16 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
        RtFunction *made = rt_function_new(&code_156, m_9, RT_AS(RtTuple, v16), RT_AS(RtDict, (Value)0), 0);
        v17 = RT_VAL(made);
    }
    {
    int r18_ = rt_do_store_name(v0, &s_add_argument_group, v17);
    if (RT_UNLIKELY(r18_ < 0))
        { pos = 5; goto error; }
    }
#line 156 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {RT_FALSE};
        v20 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
        RtFunction *made = rt_function_new(&code_157, m_9, RT_AS(RtTuple, v20), RT_AS(RtDict, (Value)0), 0);
        v21 = RT_VAL(made);
    }
    {
    int r22_ = rt_do_store_name(v0, &s_add_mutually_exclusive_group, v21);
    if (RT_UNLIKELY(r22_ < 0))
        { pos = 6; goto error; }
    }
#line 161 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_158, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v23 = RT_VAL(made);
    }
    {
    int r24_ = rt_do_store_name(v0, &s_set_defaults, v23);
    if (RT_UNLIKELY(r24_ < 0))
        { pos = 7; goto error; }
    }
#line 167 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_159, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v25 = RT_VAL(made);
    }
    {
    int r26_ = rt_do_store_name(v0, &s_get_default, v25);
    if (RT_UNLIKELY(r26_ < 0))
        { pos = 8; goto error; }
    }
#line 173 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {RT_NONE, RT_NONE};
        v29 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
        RtFunction *made = rt_function_new(&code_160, m_9, RT_AS(RtTuple, v29), RT_AS(RtDict, (Value)0), 0);
        v30 = RT_VAL(made);
    }
    {
    int r31_ = rt_do_store_name(v0, &s_parse_args, v30);
    if (RT_UNLIKELY(r31_ < 0))
        { pos = 9; goto error; }
    }
#line 179 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {RT_NONE, RT_NONE};
        v34 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
        RtFunction *made = rt_function_new(&code_161, m_9, RT_AS(RtTuple, v34), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_190);
        v35 = RT_VAL(made);
    }
    {
    int r36_ = rt_do_store_name(v0, &s_parse_known_args, v35);
    if (RT_UNLIKELY(r36_ < 0))
        { pos = 10; goto error; }
    }
#line 191 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_162, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v37 = RT_VAL(made);
    }
    {
    int r38_ = rt_do_store_name(v0, &s_format_usage, v37);
    if (RT_UNLIKELY(r38_ < 0))
        { pos = 11; goto error; }
    }
#line 203 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_163, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v39 = RT_VAL(made);
    }
    {
    int r40_ = rt_do_store_name(v0, &s_format_help, v39);
    if (RT_UNLIKELY(r40_ < 0))
        { pos = 12; goto error; }
    }
#line 220 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {RT_NONE};
        v42 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
        RtFunction *made = rt_function_new(&code_164, m_9, RT_AS(RtTuple, v42), RT_AS(RtDict, (Value)0), 0);
        v43 = RT_VAL(made);
    }
    {
    int r44_ = rt_do_store_name(v0, &s_print_usage, v43);
    if (RT_UNLIKELY(r44_ < 0))
        { pos = 13; goto error; }
    }
#line 223 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {RT_NONE};
        v46 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
        RtFunction *made = rt_function_new(&code_165, m_9, RT_AS(RtTuple, v46), RT_AS(RtDict, (Value)0), 0);
        v47 = RT_VAL(made);
    }
    {
    int r48_ = rt_do_store_name(v0, &s_print_help, v47);
    if (RT_UNLIKELY(r48_ < 0))
        { pos = 14; goto error; }
    }
#line 226 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {RT_SMALL(0), RT_NONE};
        v51 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
        RtFunction *made = rt_function_new(&code_166, m_9, RT_AS(RtTuple, v51), RT_AS(RtDict, (Value)0), 0);
        v52 = RT_VAL(made);
    }
    {
    int r53_ = rt_do_store_name(v0, &s_exit, v52);
    if (RT_UNLIKELY(r53_ < 0))
        { pos = 15; goto error; }
    }
#line 231 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_167, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v54 = RT_VAL(made);
    }
    {
    int r55_ = rt_do_store_name(v0, &s_error, v54);
    if (RT_UNLIKELY(r55_ < 0))
        { pos = 16; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_151, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser(fn, args[0]);
    return r;
}

/* _Task */
static Value u_pyperf___runner___Task(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v8;
    Value v10;
    Value v12;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 102 "/work/main/stdlib-shims/pyperf/_runner.py"
    v2 = rt_load_name(v0, m_4, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s__Task));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 103 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_198));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
#line 106 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_91, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v8 = RT_VAL(made);
    }
    {
    int r9_ = rt_do_store_name(v0, &s___init__, v8);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 2; goto error; }
    }
#line 120 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_92, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v10 = RT_VAL(made);
    }
    {
    int r11_ = rt_do_store_name(v0, &s_more, v10);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 3; goto error; }
    }
#line 123 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_93, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_200);
        v12 = RT_VAL(made);
    }
    {
    int r13_ = rt_do_store_name(v0, &s_add, v12);
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 4; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_90, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner___Task_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner___Task(fn, args[0]);
    return r;
}

/* Group */
static Value u_pyperf___options__Group(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v8;
    Value v10;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 236 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = rt_load_name(v0, m_9, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s_Group));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 237 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_202));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
#line 239 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_169, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v8 = RT_VAL(made);
    }
    {
    int r9_ = rt_do_store_name(v0, &s___init__, v8);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 2; goto error; }
    }
#line 243 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_170, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v10 = RT_VAL(made);
    }
    {
    int r11_ = rt_do_store_name(v0, &s_add_argument, v10);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 3; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_168, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Group_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Group(fn, args[0]);
    return r;
}

/* Runner */
static Value u_pyperf___runner__Runner(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v20;
    Value v21;
    Value v24;
    Value v25;
    Value v27;
    Value v29;
    Value v35;
    Value v36;
    Value v42;
    Value v43;
    Value v51;
    Value v52;
    Value v54;
    Value v56;
    Value v58;
    Value v60;
    Value v62;
    Value v64;
    Value v66;
    Value v68;
    Value v70;
    Value v72;
    Value v74;
    Value v76;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 145 "/work/main/stdlib-shims/pyperf/_runner.py"
    v2 = rt_load_name(v0, m_4, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s_Runner));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 146 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_203));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
#line 148 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r9_ = rt_do_store_name(v0, &s__created, RT_FALSE);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 2; goto error; }
    }
#line 150 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 151 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 150 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_NONE, RT_NONE, RT_SMALL(0), ((Value)UINT64_C(0xfdccccccccccccd2) /* 0.10000000000000001 */), RT_NONE, RT_TRUE, RT_NONE, RT_NONE, RT_NONE, RT_SMALL(1)};
        v20 = RT_VAL(rt_do_tuple_of(a, 10));
    }
    {
        RtFunction *made = rt_function_new(&code_95, m_4, RT_AS(RtTuple, v20), RT_AS(RtDict, (Value)0), 0);
        v21 = RT_VAL(made);
    }
    {
    int r22_ = rt_do_store_name(v0, &s___init__, v21);
    if (RT_UNLIKELY(r22_ < 0))
        { pos = 3; goto error; }
    }
#line 170 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_NONE};
        v24 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
        RtFunction *made = rt_function_new(&code_96, m_4, RT_AS(RtTuple, v24), RT_AS(RtDict, (Value)0), 0);
        v25 = RT_VAL(made);
    }
    {
    int r26_ = rt_do_store_name(v0, &s_parse_args, v25);
    if (RT_UNLIKELY(r26_ < 0))
        { pos = 4; goto error; }
    }
#line 182 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_97, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v27 = RT_VAL(made);
    }
    {
    int r28_ = rt_do_store_name(v0, &s__check_args, v27);
    if (RT_UNLIKELY(r28_ < 0))
        { pos = 5; goto error; }
    }
#line 212 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_98, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v29 = RT_VAL(made);
    }
    {
    int r30_ = rt_do_store_name(v0, &s__check_worker_args, v29);
    if (RT_UNLIKELY(r30_ < 0))
        { pos = 6; goto error; }
    }
#line 228 "/work/main/stdlib-shims/pyperf/_runner.py"
    v35 = RT_VAL(rt_dict_new(2));
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v35), RT_VAL(&s_inner_loops), RT_NONE) < 0))
        { pos = 7; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v35), RT_VAL(&s_metadata), RT_NONE) < 0))
        { pos = 7; goto error; }
    {
        RtFunction *made = rt_function_new(&code_99, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, v35), 0);
        made->doc = RT_VAL(&s_208);
        v36 = RT_VAL(made);
    }
    {
    int r37_ = rt_do_store_name(v0, &s_bench_func, v36);
    if (RT_UNLIKELY(r37_ < 0))
        { pos = 7; goto error; }
    }
#line 255 "/work/main/stdlib-shims/pyperf/_runner.py"
    v42 = RT_VAL(rt_dict_new(2));
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v42), RT_VAL(&s_inner_loops), RT_NONE) < 0))
        { pos = 8; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v42), RT_VAL(&s_metadata), RT_NONE) < 0))
        { pos = 8; goto error; }
    {
        RtFunction *made = rt_function_new(&code_100, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, v42), 0);
        made->doc = RT_VAL(&s_210);
        v43 = RT_VAL(made);
    }
    {
    int r44_ = rt_do_store_name(v0, &s_bench_time_func, v43);
    if (RT_UNLIKELY(r44_ < 0))
        { pos = 8; goto error; }
    }
#line 280 "/work/main/stdlib-shims/pyperf/_runner.py"
    v51 = RT_VAL(rt_dict_new(3));
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v51), RT_VAL(&s_inner_loops), RT_NONE) < 0))
        { pos = 9; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v51), RT_VAL(&s_metadata), RT_NONE) < 0))
        { pos = 9; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v51), RT_VAL(&s_loop_factory), RT_NONE) < 0))
        { pos = 9; goto error; }
    {
        RtFunction *made = rt_function_new(&code_101, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, v51), 0);
        made->doc = RT_VAL(&s_213);
        v52 = RT_VAL(made);
    }
    {
    int r53_ = rt_do_store_name(v0, &s_bench_async_func, v52);
    if (RT_UNLIKELY(r53_ < 0))
        { pos = 9; goto error; }
    }
#line 296 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_102, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_215);
        v54 = RT_VAL(made);
    }
    {
    int r55_ = rt_do_store_name(v0, &s__open, v54);
    if (RT_UNLIKELY(r55_ < 0))
        { pos = 10; goto error; }
    }
#line 313 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_103, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v56 = RT_VAL(made);
    }
    {
    int r57_ = rt_do_store_name(v0, &s__prepare_worker, v56);
    if (RT_UNLIKELY(r57_ < 0))
        { pos = 11; goto error; }
    }
#line 327 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_104, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_218);
        v58 = RT_VAL(made);
    }
    {
    int r59_ = rt_do_store_name(v0, &s__close, v58);
    if (RT_UNLIKELY(r59_ < 0))
        { pos = 12; goto error; }
    }
#line 342 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_105, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v60 = RT_VAL(made);
    }
    {
    int r61_ = rt_do_store_name(v0, &s__worker_result, v60);
    if (RT_UNLIKELY(r61_ < 0))
        { pos = 13; goto error; }
    }
#line 356 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_106, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_221);
        v62 = RT_VAL(made);
    }
    {
    int r63_ = rt_do_store_name(v0, &s__all_metadata, v62);
    if (RT_UNLIKELY(r63_ < 0))
        { pos = 14; goto error; }
    }
#line 378 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_107, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v64 = RT_VAL(made);
    }
    {
    int r65_ = rt_do_store_name(v0, &s__manage, v64);
    if (RT_UNLIKELY(r65_ < 0))
        { pos = 15; goto error; }
    }
#line 400 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_108, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_224);
        v66 = RT_VAL(made);
    }
    {
    int r67_ = rt_do_store_name(v0, &s__worker_command, v66);
    if (RT_UNLIKELY(r67_ < 0))
        { pos = 16; goto error; }
    }
#line 415 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_109, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v68 = RT_VAL(made);
    }
    {
    int r69_ = rt_do_store_name(v0, &s__worker_environment, v68);
    if (RT_UNLIKELY(r69_ < 0))
        { pos = 17; goto error; }
    }
#line 426 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_111, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_227);
        v70 = RT_VAL(made);
    }
    {
    int r71_ = rt_do_store_name(v0, &s__run_worker, v70);
    if (RT_UNLIKELY(r71_ < 0))
        { pos = 18; goto error; }
    }
#line 452 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_112, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v72 = RT_VAL(made);
    }
    {
    int r73_ = rt_do_store_name(v0, &s__show_progress, v72);
    if (RT_UNLIKELY(r73_ < 0))
        { pos = 19; goto error; }
    }
#line 464 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_113, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v74 = RT_VAL(made);
    }
    {
    int r75_ = rt_do_store_name(v0, &s__show, v74);
    if (RT_UNLIKELY(r75_ < 0))
        { pos = 20; goto error; }
    }
#line 475 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = rt_function_new(&code_114, m_4, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v76 = RT_VAL(made);
    }
    {
    int r77_ = rt_do_store_name(v0, &s__print_result, v76);
    if (RT_UNLIKELY(r77_ < 0))
        { pos = 21; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_94, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner(fn, args[0]);
    return r;
}

/* Reading */
static Value u_pyperf___options__Reading(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v8;
    Value v10;
    Value v12;
    Value v14;
    Value v16;
    Value v18;
    Value v20;
    Value v22;
    Value v24;
    Value v26;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 252 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = rt_load_name(v0, m_9, &s___name__);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_store_name(v0, &s___module__, v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_store_name(v0, &s___qualname__, RT_VAL(&s_Reading));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 0; goto error; }
    }
#line 253 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r7_ = rt_do_store_name(v0, &s___doc__, RT_VAL(&s_232));
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    }
#line 255 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_172, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v8 = RT_VAL(made);
    }
    {
    int r9_ = rt_do_store_name(v0, &s___init__, v8);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 2; goto error; }
    }
#line 264 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_173, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v10 = RT_VAL(made);
    }
    {
    int r11_ = rt_do_store_name(v0, &s_run, v10);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 3; goto error; }
    }
#line 276 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_174, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v12 = RT_VAL(made);
    }
    {
    int r13_ = rt_do_store_name(v0, &s_next_argument, v12);
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 4; goto error; }
    }
#line 294 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_175, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v14 = RT_VAL(made);
    }
    {
    int r15_ = rt_do_store_name(v0, &s_is_negative_number, v14);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 5; goto error; }
    }
#line 300 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_176, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_236);
        v16 = RT_VAL(made);
    }
    {
    int r17_ = rt_do_store_name(v0, &s_long_option, v16);
    if (RT_UNLIKELY(r17_ < 0))
        { pos = 6; goto error; }
    }
#line 310 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_178, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_238);
        v18 = RT_VAL(made);
    }
    {
    int r19_ = rt_do_store_name(v0, &s_short_options, v18);
    if (RT_UNLIKELY(r19_ < 0))
        { pos = 7; goto error; }
    }
#line 327 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_179, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_240);
        v20 = RT_VAL(made);
    }
    {
    int r21_ = rt_do_store_name(v0, &s_give, v20);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 8; goto error; }
    }
#line 354 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_180, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_242);
        v22 = RT_VAL(made);
    }
    {
    int r23_ = rt_do_store_name(v0, &s_values_behind, v22);
    if (RT_UNLIKELY(r23_ < 0))
        { pos = 9; goto error; }
    }
#line 374 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_181, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        made->doc = RT_VAL(&s_244);
        v24 = RT_VAL(made);
    }
    {
    int r25_ = rt_do_store_name(v0, &s_fill_positionals, v24);
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 10; goto error; }
    }
#line 392 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_182, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v26 = RT_VAL(made);
    }
    {
    int r27_ = rt_do_store_name(v0, &s_check_given, v26);
    if (RT_UNLIKELY(r27_ < 0))
        { pos = 11; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_171, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading(fn, args[0]);
    return r;
}

/* Runner.__init__ */
static Value u_pyperf___runner__Runner____init__(RtFunction *fn, Value p0, Value p1, Value p2, int64_t p3, double p4, Value p5, bool p6, Value p7, Value p8, Value p9, int64_t p10) {
    int pos = 0;
    Value v12;
    Value v13;
    bool q86;
    Value v17;
    Value v19;
    Value v23;
    Value v32;
    Value v34;
    Value v38;
    bool q39;
    int64_t i46;
    bool q47;
    int64_t i54;
    Value v78;
    Value v93;
    Value v61;
    Value v62;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    int64_t i3 = p3;
    double d4 = p4;
    Value v5 = p5;
    bool q6 = p6;
    Value v7 = p7;
    Value v8 = p8;
    Value v9 = p9;
    int64_t i10 = p10;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 150 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 152 "/work/main/stdlib-shims/pyperf/_runner.py"
    v12 = rt_do_global(&g_4_Runner, m_4, &s_Runner);
    if (RT_UNLIKELY(!v12))
        { pos = 0; goto error; }
    {
    v13 = rt_do_getattr(v12, &s__created, &cache_3);
    }
    q86 = (v13 == RT_TRUE);
    if (!q86)
    {
        goto b2;
    }
b1:;
#line 153 "/work/main/stdlib-shims/pyperf/_runner.py"
    v17 = rt_do_builtin(&g_4_RuntimeError, m_4, &s_RuntimeError, &cache_4);
    if (RT_UNLIKELY(!v17))
        { pos = 1; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_248)};
        v19 = rt_do_call(v17, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v19))
        { pos = 2; goto error; }
    rt_raise_stmt(v19, (Value)0);
    { pos = 3; goto error; }
b2:;
#line 155 "/work/main/stdlib-shims/pyperf/_runner.py"
    v23 = rt_do_global(&g_4_Runner, m_4, &s_Runner);
    if (RT_UNLIKELY(!v23))
        { pos = 4; goto error; }
    {
    int r24_ = rt_setattr_cached(v23, &s__created, RT_TRUE, &cache_5);
    if (RT_UNLIKELY(r24_ < 0))
        { pos = 5; goto error; }
    }
#line 156 "/work/main/stdlib-shims/pyperf/_runner.py"
b3:;
    v32 = RT_VAL(rt_dict_new(0));
        v34 = v32;
b4:;
    rt_do_field_store(v0, 16, v34, &s_metadata);
#line 157 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 24, RT_NONE, &s_args);
#line 158 "/work/main/stdlib-shims/pyperf/_runner.py"
    v38 = rt_do_global(&g_4__make_parser, m_4, &s__make_parser);
    if (RT_UNLIKELY(!v38))
        { pos = 6; goto error; }
    {
    int r39_ = rt_do_truth(RT_NONE);
    if (RT_UNLIKELY(r39_ < 0))
        { pos = 7; goto error; }
    q39 = r39_;
    }
b5:;
        i46 = INT64_C(20);
b6:;
    {
    int r47_ = rt_do_truth(RT_NONE);
    if (RT_UNLIKELY(r47_ < 0))
        { pos = 8; goto error; }
    q47 = r47_;
    }
b7:;
        i54 = INT64_C(3);
b8:;
    v78 = u_pyperf___runner___make_parser(NULL, INT64_C(20), INT64_C(3), INT64_C(1), INT64_C(0), d4);
    if (RT_UNLIKELY(!v78))
        { pos = 9; goto error; }
    rt_do_field_store(v0, 32, v78, &s_argparser);
    v93 = rt_from_bool(q6);
#line 159 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 40, v93, &s__show_name);
#line 160 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 48, RT_NONE, &s__add_cmdline_args);
#line 161 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 56, RT_SMALL(0), &s__worker_task);
#line 162 "/work/main/stdlib-shims/pyperf/_runner.py"
    v61 = rt_do_builtin(&g_4_set, m_4, &s_set, &cache_6);
    if (RT_UNLIKELY(!v61))
        { pos = 10; goto error; }
    {
        Value a[] = {0};
        v62 = rt_do_call(v61, a + 1, 0, NULL);
    }
    if (RT_UNLIKELY(!v62))
        { pos = 11; goto error; }
    rt_do_field_store(v0, 64, v62, &s__names);
#line 164 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 72, RT_FALSE, &s__quiet);
    rt_do_field_store(v0, 80, RT_FALSE, &s__verbose);
#line 165 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 88, RT_SMALL(0), &s__processes);
    rt_do_field_store(v0, 96, RT_SMALL(0), &s__values);
    rt_do_field_store(v0, 104, RT_SMALL(0), &s__loops);
    rt_do_field_store(v0, 112, RT_SMALL(0), &s__warmups);
#line 166 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store_f64(v0, 120, d4, &s__min_time);
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_95, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* _make_parser */
static Value u_pyperf___runner___make_parser(RtFunction *fn, int64_t p0, int64_t p1, int64_t p2, int64_t p3, double p4) {
    int pos = 0;
    Value v182;
    Value v183;
    Value v14;
    Value v19;
    Value v24;
    Value v27;
    Value v29;
    Value v32;
    Value v34;
    Value v37;
    Value v39;
    Value v42;
    Value v44;
    Value v49;
    Value v54;
    Value v57;
    Value v60;
    Value v65;
    Value v191;
    Value v67;
    Value v70;
    Value v73;
    Value v78;
    Value v81;
    Value v84;
    Value v89;
    Value v94;
    Value v99;
    Value v103;
    Value v106;
    Value v111;
    Value v116;
    Value v124;
    Value v129;
    Value v134;
    Value v139;
    Value v144;
    Value v150;
    Value v155;
    Value v160;
    Value v162;
    RtFastIter it163;
    Value v166;
    Value u167[5];
    Value v168;
    Value v169;
    Value v170;
    Value v171;
    Value v172;
    Value v173;
    Value v178;
    Value v184;
    int64_t i0 = p0;
    int64_t i1 = p1;
    int64_t i2 = p2;
    int64_t i3 = p3;
    double d4 = p4;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 57 "/work/main/stdlib-shims/pyperf/_runner.py"
    v182 = RT_VAL(rt_instance_new(t_9));
    v183 = u_pyperf___options__ArgumentParser____init__(NULL, v182, RT_VAL(&s_Benchmark));
    if (RT_UNLIKELY(!v183))
        { pos = 0; goto error; }
#line 58 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 60 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_264), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_266)};
        v14 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 61 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_267), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_268)};
        v19 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 62 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_269), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_270)};
        v24 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 63 "/work/main/stdlib-shims/pyperf/_runner.py"
    v27 = rt_do_global(&g_4_strictly_positive, m_4, &s_strictly_positive);
    if (RT_UNLIKELY(!v27))
        { pos = 1; goto error; }
    {
        Value a[] = {RT_VAL(&s_272), RT_VAL(&s_store), v27, RT_SMALL(20), RT_VAL(&s_274)};
        v29 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 64 "/work/main/stdlib-shims/pyperf/_runner.py"
    v32 = rt_do_global(&g_4_strictly_positive, m_4, &s_strictly_positive);
    if (RT_UNLIKELY(!v32))
        { pos = 2; goto error; }
    {
        Value a[] = {RT_VAL(&s_275), RT_VAL(&s_store), v32, RT_SMALL(3), RT_VAL(&s_276)};
        v34 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 65 "/work/main/stdlib-shims/pyperf/_runner.py"
    v37 = rt_do_global(&g_4_positive_or_nul, m_4, &s_positive_or_nul);
    if (RT_UNLIKELY(!v37))
        { pos = 3; goto error; }
    {
        Value a[] = {RT_VAL(&s_278), RT_VAL(&s_store), v37, RT_SMALL(1), RT_VAL(&s_279)};
        v39 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 66 "/work/main/stdlib-shims/pyperf/_runner.py"
    v42 = rt_do_global(&g_4_positive_or_nul, m_4, &s_positive_or_nul);
    if (RT_UNLIKELY(!v42))
        { pos = 4; goto error; }
    {
        Value a[] = {RT_VAL(&s_280), RT_VAL(&s_store), v42, RT_SMALL(0), RT_VAL(&s_281)};
        v44 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 67 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_282), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_283)};
        v49 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 68 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_284), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_285)};
        v54 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 69 "/work/main/stdlib-shims/pyperf/_runner.py"
    v57 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_7);
    if (RT_UNLIKELY(!v57))
        { pos = 5; goto error; }
    {
        Value a[] = {RT_VAL(&s_287), RT_VAL(&s_store), v57, RT_NONE, RT_VAL(&s_288)};
        v60 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 70 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 71 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 72 "/work/main/stdlib-shims/pyperf/_runner.py"
    v65 = rt_do_builtin(&g_4_float, m_4, &s_float, &cache_8);
    if (RT_UNLIKELY(!v65))
        { pos = 6; goto error; }
    v191 = rt_from_double(d4);
    {
        Value a[] = {RT_VAL(&s_290), RT_VAL(&s_store), v65, v191, RT_VAL(&s_291)};
        v67 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 73 "/work/main/stdlib-shims/pyperf/_runner.py"
    v70 = rt_do_global(&g_4_strictly_positive, m_4, &s_strictly_positive);
    if (RT_UNLIKELY(!v70))
        { pos = 7; goto error; }
    {
        Value a[] = {RT_VAL(&s_292), RT_VAL(&s_store), v70, RT_NONE, RT_VAL(&s_293)};
        v73 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 74 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_294), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_295)};
        v78 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 75 "/work/main/stdlib-shims/pyperf/_runner.py"
    v81 = rt_do_global(&g_4_positive_or_nul, m_4, &s_positive_or_nul);
    if (RT_UNLIKELY(!v81))
        { pos = 8; goto error; }
    {
        Value a[] = {RT_VAL(&s_296), RT_VAL(&s_store), v81, RT_NONE, RT_VAL(&s_297)};
        v84 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 76 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_298), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_299)};
        v89 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 77 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_300), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_301)};
        v94 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 78 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_302), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_303)};
        v99 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 79 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 80 "/work/main/stdlib-shims/pyperf/_runner.py"
    v103 = rt_do_global(&g_4_comma_separated, m_4, &s_comma_separated);
    if (RT_UNLIKELY(!v103))
        { pos = 9; goto error; }
    {
        Value a[] = {RT_VAL(&s_305), RT_VAL(&s_store), v103, RT_NONE, RT_VAL(&s_306)};
        v106 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 81 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_307), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_308)};
        v111 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 82 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_309), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_310)};
        v116 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 83 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 84 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 85 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 86 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_311), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_312)};
        v124 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 87 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_313), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_314)};
        v129 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 88 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_315), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_314)};
        v134 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 89 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_316), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_314)};
        v139 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 90 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_317), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_314)};
        v144 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 91 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 92 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_318), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_319)};
        v150 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 93 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_320), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_321)};
        v155 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 94 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {RT_VAL(&s_322), RT_VAL(&s_store_true), RT_NONE, RT_NONE, RT_VAL(&s_323)};
        v160 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 95 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 59 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {v14, v19, v24, v29, v34, v39, v44, v49, v54, v60, RT_VAL(&k_tuple_165), RT_VAL(&k_tuple_168), v67, v73, v78, v84, v89, v94, v99, RT_VAL(&k_tuple_185), v106, v111, v116, RT_VAL(&k_tuple_194), RT_VAL(&k_tuple_196), RT_VAL(&k_tuple_198), v124, v129, v134, v139, v144, RT_VAL(&k_tuple_207), v150, v155, v160, RT_VAL(&k_tuple_216)};
        v162 = RT_VAL(rt_do_tuple_of(a, 36));
    }
    if (RT_UNLIKELY(!rt_do_iter(&it163, v162)))
        { pos = 10; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 10; goto error; }
    { Value item165 = rt_do_next_parts(&it163, u167, 5); if (RT_LIKELY(item165))
    {
        v166 = item165;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 10; goto error; }
        goto b3;
b2:;
    if (RT_UNLIKELY(v166 != RT_UNPACKED && rt_do_unpack(v166, u167, 5) < 0))
        { pos = 11; goto error; }
    v168 = u167[0];
    v169 = u167[1];
    v170 = u167[2];
    v171 = u167[3];
    v172 = u167[4];
#line 96 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v173 = RT_VAL(rt_str_split(RT_AS(RtStr, v168), RT_NONE, INT64_C(-1)));
    if (RT_UNLIKELY(!v173))
        { pos = 12; goto error; }
    }
    v178 = RT_VAL(rt_dict_new(4));
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v178), RT_VAL(&s_action), v169) < 0))
        { pos = 13; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v178), RT_VAL(&s_type), v170) < 0))
        { pos = 13; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v178), RT_VAL(&s_default), v171) < 0))
        { pos = 13; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v178), RT_VAL(&s_help), v172) < 0))
        { pos = 13; goto error; }
    v184 = u_pyperf___options__ArgumentParser__describe_214(NULL, v182, v173, v178);
    if (RT_UNLIKELY(!v184))
        { pos = 14; goto error; }
        goto b1;
b3:;
#line 97 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v182;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_89, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* ArgumentParser.__init__ */
static Value u_pyperf___options__ArgumentParser____init__(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v6;
    Value v8;
    Value v10;
    Value v15;
    Value v17;
    Value v19;
    Value v21;
    Value v23;
    Value v36;
    Value v37;
    Value v38;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 105 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = rt_do_global(&g_9_sys, m_9, &s_sys);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    {
    v4 = rt_do_getattr(v3, &s_argv, &cache_9);
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
    }
    if (RT_UNLIKELY(!rt_do_item(v4, RT_SMALL(0), &v6)))
        { pos = 2; goto error; }
    {
        Value a[] = {0, 0, RT_VAL(&s_342)};
        v8 = rt_call_method(v6, &s_rpartition, a + 1, 1, NULL, &cache_10);
    }
    if (RT_UNLIKELY(!v8) && rt_do_lookup_failed())
        { pos = 3; goto error; }
    if (RT_UNLIKELY(!v8))
        { pos = 4; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v8, RT_SMALL(2), &v10)))
        { pos = 5; goto error; }
    rt_do_field_store(v0, 16, v10, &s_prog);
#line 106 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 24, v1, &s_description);
#line 107 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 32, RT_NONE, &s_epilog);
#line 108 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v15 = RT_VAL(rt_do_list_of(a, 0));
    }
    rt_do_field_store(v0, 40, v15, &s__options);
#line 109 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v17 = RT_VAL(rt_do_list_of(a, 0));
    }
    rt_do_field_store(v0, 48, v17, &s__positionals);
#line 110 "/work/main/stdlib-shims/pyperf/_options.py"
    v19 = RT_VAL(rt_dict_new(0));
    rt_do_field_store(v0, 56, v19, &s__by_name);
#line 111 "/work/main/stdlib-shims/pyperf/_options.py"
    v21 = RT_VAL(rt_dict_new(0));
    rt_do_field_store(v0, 64, v21, &s__defaults);
#line 112 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v23 = RT_VAL(rt_do_list_of(a, 0));
    }
    rt_do_field_store(v0, 72, v23, &s__exclusive);
#line 113 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 80, RT_NONE, &s__group);
#line 114 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {RT_VAL(&s_351), RT_VAL(&s_352)};
        v36 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    v37 = RT_VAL(rt_dict_new(2));
    (void)(rt_dict_set(RT_AS(RtDict, v37), RT_VAL(&s_action), RT_VAL(&s_help)) < 0);
    (void)(rt_dict_set(RT_AS(RtDict, v37), RT_VAL(&s_help), RT_VAL(&s_353)) < 0);
    v38 = u_pyperf___options__ArgumentParser__add_argument(NULL, v0, v36, v37);
    if (RT_UNLIKELY(!v38))
        { pos = 6; goto error; }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_152, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser____init___entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser____init__(fn, args[0], args[1]);
    return r;
}

/* ArgumentParser.add_argument */
static Value u_pyperf___options__ArgumentParser__add_argument(RtFunction *fn, Value p0, Value p1, Value p2) {
    int pos = 0;
    Value v5;
    Value v8;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 119 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v5 = RT_VAL(rt_list_from_iterable(v1));
    if (RT_UNLIKELY(!v5))
        { pos = 0; goto error; }
    }
    v8 = u_pyperf___options__ArgumentParser__describe(NULL, v0, v5, v2);
    if (RT_UNLIKELY(!v8))
        { pos = 1; goto error; }
    return v8;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_153, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__add_argument_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__add_argument(fn, args[0], args[1], args[2]);
    return r;
}

/* ArgumentParser.describe */
static Value u_pyperf___options__ArgumentParser__describe(RtFunction *fn, Value p0, Value p1, Value p2) {
    int pos = 0;
    Value v6;
    Value v8;
    Value v10;
    bool q13;
    Value v18;
    Value v23;
    Value v25;
    bool q26;
    bool q27;
    Value v31;
    Value v33;
    bool q35;
    bool q37;
    bool q39;
    bool q43;
    Value v45;
    Value v49;
    Value v51;
    Value v52;
    bool q56;
    Value v60;
    Value v195;
    bool q62;
    Value v64;
    Value v68;
    Value v70;
    Value v72;
    Value v75;
    Value v77;
    Value v79;
    Value v81;
    Value v82;
    bool q85;
    Value v90;
    bool q94;
    Value v100;
    bool q102;
    bool q105;
    bool q106;
    Value v213;
    Value v108;
    Value v110;
    Value v113;
    Value v116;
    Value v117;
    Value v118;
    bool q120;
    bool q121;
    Value v123;
    Value v125;
    Value v126;
    Value v127;
    Value v130;
    Value v131;
    Value v133;
    Value v135;
    bool q137;
    Value v142;
    Value v144;
    Value v146;
    Value v149;
    Value v151;
    Value v153;
    Value v196;
    Value v197;
    RtFastIter it155;
    Value v158;
    Value v159;
    bool q160;
    Value v162;
    Value v198;
    Value v165;
    Value v166;
    Value v167;
    Value v169;
    Value v170;
    Value v175;
    Value v178;
    Value v180;
    Value v181;
    Value v182;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 121 "/work/main/stdlib-shims/pyperf/_options.py"
#line 123 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v6 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_action), RT_VAL(&s_store));
    if (RT_UNLIKELY(!v6))
        { pos = 0; goto error; }
    }
#line 124 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v8 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_default), RT_NONE);
    if (RT_UNLIKELY(!v8))
        { pos = 1; goto error; }
    }
#line 125 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v10 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_dest), RT_NONE);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    }
#line 126 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r13_ = rt_do_compare_truth(2, v6, RT_VAL(&s_version));
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 3; goto error; }
    q13 = r13_;
    }
    if (!q13)
    {
        goto b2;
    }
b1:;
    {
    v18 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_version), RT_NONE);
    if (RT_UNLIKELY(!v18))
        { pos = 4; goto error; }
    }
        v25 = v18;
        goto b3;
b2:;
    {
    v23 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_const), RT_NONE);
    if (RT_UNLIKELY(!v23))
        { pos = 5; goto error; }
    }
        v25 = v23;
b3:;
#line 127 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r26_ = rt_do_truth(v1);
    if (RT_UNLIKELY(r26_ < 0))
        { pos = 6; goto error; }
    q26 = r26_;
    }
    q27 = !q26;
    if (!q27)
    {
        goto b5;
    }
b4:;
        q39 = q27;
        goto b6;
b5:;
    v31 = v1;
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v31), INT64_C(0), &v33)))
        { pos = 7; goto error; }
    {
    q35 = rt_str_startswith(RT_AS(RtStr, v33), RT_AS(RtStr, RT_VAL(&s_357)));
    }
    q37 = !q35;
        q39 = q37;
b6:;
#line 128 "/work/main/stdlib-shims/pyperf/_options.py"
    if (!q39)
    {
        goto b11;
    }
b7:;
#line 129 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r43_ = rt_do_truth(v10);
    if (RT_UNLIKELY(r43_ < 0))
        { pos = 8; goto error; }
    q43 = r43_;
    }
    if (!q43)
    {
        goto b9;
    }
b8:;
    v45 = v10;
        v51 = v45;
        goto b10;
b9:;
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v1), INT64_C(0), &v49)))
        { pos = 9; goto error; }
        v51 = v49;
b10:;
#line 130 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v52 = RT_VAL(rt_do_list_of(a, 0));
    }
        {
        v81 = v52;
        v82 = v51;
        }
        goto b18;
b11:;
#line 131 "/work/main/stdlib-shims/pyperf/_options.py"
    q56 = v10 == RT_NONE;
    if (!q56)
    {
        goto b16;
    }
b12:;
#line 132 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v60 = rt_list_iter(RT_AS(RtList, v1));
    }
    v195 = u_pyperf___options__ArgumentParser__describe__L__listcomp(NULL, v60);
    if (RT_UNLIKELY(!v195))
        { pos = 10; goto error; }
#line 133 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r62_ = rt_do_truth(v195);
    if (RT_UNLIKELY(r62_ < 0))
        { pos = 11; goto error; }
    q62 = r62_;
    }
    if (!q62)
    {
        goto b14;
    }
b13:;
    v64 = v195;
        v68 = v64;
        goto b15;
b14:;
        v68 = v1;
b15:;
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v68), INT64_C(0), &v70)))
        { pos = 12; goto error; }
    {
    v72 = RT_VAL(rt_str_lstrip1(RT_AS(RtStr, v70), RT_AS(RtStr, RT_VAL(&s_357))));
    }
    {
    v75 = RT_VAL(rt_str_replace_max(RT_AS(RtStr, v72), RT_AS(RtStr, RT_VAL(&s_357)), RT_AS(RtStr, RT_VAL(&s__)), INT64_C(-1)));
    if (RT_UNLIKELY(!v75))
        { pos = 13; goto error; }
    }
        v79 = v75;
        goto b17;
b16:;
#line 131 "/work/main/stdlib-shims/pyperf/_options.py"
    v77 = v10;
#line 133 "/work/main/stdlib-shims/pyperf/_options.py"
        v79 = v77;
b17:;
        {
        v81 = v1;
        v82 = v79;
        }
b18:;
#line 134 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r85_ = rt_do_compare_truth(2, v6, RT_VAL(&s_store_true));
    if (RT_UNLIKELY(r85_ < 0))
        { pos = 14; goto error; }
    q85 = r85_;
    }
    if (!q85)
    {
        goto b20;
    }
b19:;
        goto b22;
b20:;
    v90 = v6;
    {
    int r94_ = rt_do_compare_truth(2, v90, RT_VAL(&s_store_false));
    if (RT_UNLIKELY(r94_ < 0))
        { pos = 15; goto error; }
    q94 = r94_;
    }
    if (!q94)
    {
        goto b26;
    }
b21:;
b22:;
#line 135 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v100 = rt_do_eq(v6, RT_VAL(&s_store_true));
    if (RT_UNLIKELY(!v100))
        { pos = 16; goto error; }
    }
#line 136 "/work/main/stdlib-shims/pyperf/_options.py"
    q102 = v8 == RT_NONE;
    if (!q102)
    {
        goto b24;
    }
b23:;
    {
    int r105_ = rt_do_truth(v100);
    if (RT_UNLIKELY(r105_ < 0))
        { pos = 17; goto error; }
    q105 = r105_;
    }
    q106 = !q105;
    v213 = rt_from_bool(q106);
        v110 = v213;
        goto b25;
b24:;
    v108 = v8;
        v110 = v108;
b25:;
#line 137 "/work/main/stdlib-shims/pyperf/_options.py"
        {
        v116 = RT_VAL(&s_store_const);
        v117 = v100;
        v118 = v110;
        }
        goto b27;
b26:;
#line 134 "/work/main/stdlib-shims/pyperf/_options.py"
    v113 = v90;
#line 137 "/work/main/stdlib-shims/pyperf/_options.py"
        {
        v116 = v113;
        v117 = v25;
        v118 = v8;
        }
b27:;
#line 138 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r120_ = rt_tuple_contains(RT_AS(RtTuple, RT_VAL(&k_tuple_375)), v116);
    if (RT_UNLIKELY(r120_ < 0))
        { pos = 18; goto error; }
    q120 = r120_;
    }
    q121 = !q120;
    if (!q121)
    {
        goto b29;
    }
b28:;
#line 139 "/work/main/stdlib-shims/pyperf/_options.py"
    v123 = rt_do_builtin(&g_9_ValueError, m_9, &s_ValueError, &cache_11);
    if (RT_UNLIKELY(!v123))
        { pos = 19; goto error; }
    {
        Value a[] = {v116};
        v125 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
    v126 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_364)), v125));
    if (RT_UNLIKELY(!v126))
        { pos = 20; goto error; }
    }
    {
        Value a[] = {0, v126};
        v127 = rt_do_call(v123, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v127))
        { pos = 21; goto error; }
    rt_raise_stmt(v127, (Value)0);
    { pos = 22; goto error; }
b29:;
#line 140 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v130 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_choices), RT_NONE);
    if (RT_UNLIKELY(!v130))
        { pos = 23; goto error; }
    }
#line 141 "/work/main/stdlib-shims/pyperf/_options.py"
    v131 = rt_do_global(&g_9_Option, m_9, &s_Option);
    if (RT_UNLIKELY(!v131))
        { pos = 24; goto error; }
    {
    v133 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_nargs), RT_NONE);
    if (RT_UNLIKELY(!v133))
        { pos = 25; goto error; }
    }
    {
    v135 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_type), RT_NONE);
    if (RT_UNLIKELY(!v135))
        { pos = 26; goto error; }
    }
#line 142 "/work/main/stdlib-shims/pyperf/_options.py"
    q137 = v130 == RT_NONE;
    if (!q137)
    {
        goto b31;
    }
b30:;
        v146 = RT_NONE;
        goto b32;
b31:;
    v142 = v130;
    {
    v144 = RT_VAL(rt_list_from_iterable(v142));
    if (RT_UNLIKELY(!v144))
        { pos = 27; goto error; }
    }
        v146 = v144;
b32:;
    {
    v149 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_required), RT_FALSE);
    if (RT_UNLIKELY(!v149))
        { pos = 28; goto error; }
    }
    {
    v151 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_help), RT_NONE);
    if (RT_UNLIKELY(!v151))
        { pos = 29; goto error; }
    }
#line 143 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v153 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_metavar), RT_NONE);
    if (RT_UNLIKELY(!v153))
        { pos = 30; goto error; }
    }
#line 141 "/work/main/stdlib-shims/pyperf/_options.py"
    v196 = RT_VAL(rt_instance_new(t_8));
    v197 = u_pyperf___options__Option____init__(NULL, v196, v81, v116, v133, v117, v118, v135, v146, v149, v151, v153, v82);
    if (RT_UNLIKELY(!v197))
        { pos = 31; goto error; }
#line 144 "/work/main/stdlib-shims/pyperf/_options.py"
    if (RT_UNLIKELY(!rt_do_iter(&it155, v81)))
        { pos = 32; goto error; }
b33:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 32; goto error; }
    { Value item157 = rt_do_next(&it155); if (RT_LIKELY(item157))
    {
        v158 = item157;
        goto b34;
    }
    }
    if (rt_pending())
    { pos = 32; goto error; }
        goto b37;
b34:;
#line 145 "/work/main/stdlib-shims/pyperf/_options.py"
    v159 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v159 && !(v159 = rt_getattr(v0, &s__by_name))))
        { pos = 33; goto error; }
    {
    int r160_ = rt_dict_contains(RT_AS(RtDict, v159), v158);
    if (RT_UNLIKELY(r160_ < 0))
        { pos = 34; goto error; }
    q160 = r160_;
    }
    if (!q160)
    {
        goto b36;
    }
b35:;
#line 146 "/work/main/stdlib-shims/pyperf/_options.py"
    v162 = rt_do_builtin(&g_9_ValueError, m_9, &s_ValueError, &cache_12);
    if (RT_UNLIKELY(!v162))
        { pos = 35; goto error; }
    v198 = u_pyperf___options__Option__label(NULL, v196);
    if (RT_UNLIKELY(!v198))
        { pos = 36; goto error; }
    {
        Value a[] = {v198, v158};
        v165 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v166 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_369)), v165));
    if (RT_UNLIKELY(!v166))
        { pos = 37; goto error; }
    }
    {
        Value a[] = {0, v166};
        v167 = rt_do_call(v162, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v167))
        { pos = 38; goto error; }
    rt_raise_stmt(v167, (Value)0);
    { pos = 39; goto error; }
b36:;
#line 147 "/work/main/stdlib-shims/pyperf/_options.py"
    v169 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v169 && !(v169 = rt_getattr(v0, &s__by_name))))
        { pos = 40; goto error; }
    {
    int r170_ = rt_dict_set(RT_AS(RtDict, v169), v158, v196);
    if (RT_UNLIKELY(r170_ < 0))
        { pos = 41; goto error; }
    v170 = RT_NONE;
    }
        goto b33;
b37:;
#line 148 "/work/main/stdlib-shims/pyperf/_options.py"
    if (!q39)
    {
        goto b39;
    }
b38:;
    v175 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v175 && !(v175 = rt_getattr(v0, &s__positionals))))
        { pos = 42; goto error; }
        v180 = v175;
        goto b40;
b39:;
    v178 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v178 && !(v178 = rt_getattr(v0, &s__options))))
        { pos = 43; goto error; }
        v180 = v178;
b40:;
    {
    int r181_ = rt_list_push(RT_AS(RtList, v180), v196);
    v181 = RT_NONE;
    }
#line 149 "/work/main/stdlib-shims/pyperf/_options.py"
    v182 = RT_FIELD(v0, 80);
    if (RT_UNLIKELY(!v182 && !(v182 = rt_getattr(v0, &s__group))))
        { pos = 44; goto error; }
b41:;
#line 150 "/work/main/stdlib-shims/pyperf/_options.py"
b42:;
#line 151 "/work/main/stdlib-shims/pyperf/_options.py"
    return v196;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_154, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__describe_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__describe(fn, args[0], args[1], args[2]);
    return r;
}

/* ArgumentParser.describe.<locals>.<listcomp> */
static Value u_pyperf___options__ArgumentParser__describe__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v5;
    bool q7;
    Value v0 = p0;
#line 132 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_next(v0); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b5;
b2:;
    {
    q7 = rt_str_startswith(RT_AS(RtStr, v5), RT_AS(RtStr, RT_VAL(&s_370)));
    }
    if (!q7)
    {
        goto b4;
    }
b3:;
    {
    (void)rt_list_push(RT_AS(RtList, v2), v5);
    }
        goto b1;
b4:;
        goto b1;
b5:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_155, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__describe__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__describe__L__listcomp(fn, args[0]);
    return r;
}

/* Option.__init__ */
static Value u_pyperf___options__Option____init__(RtFunction *fn, Value p0, Value p1, Value p2, Value p3, Value p4, Value p5, Value p6, Value p7, Value p8, Value p9, Value p10, Value p11) {
    int pos = 0;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    Value v3 = p3;
    Value v4 = p4;
    Value v5 = p5;
    Value v6 = p6;
    Value v7 = p7;
    Value v8 = p8;
    Value v9 = p9;
    Value v10 = p10;
    Value v11 = p11;
#line 32 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 16, v1, &s_names);
#line 33 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 24, v2, &s_action);
#line 34 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 32, v3, &s_nargs);
#line 35 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 40, v4, &s_const);
#line 36 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 48, v5, &s_default);
#line 37 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 56, v6, &s_convert);
#line 38 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 64, v7, &s_choices);
#line 39 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 72, v8, &s_required);
#line 40 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 80, v9, &s_help);
#line 41 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 88, v10, &s_metavar);
#line 42 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 96, v11, &s_dest);
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_142, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option____init___entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option____init__(fn, args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7], args[8], args[9], args[10], args[11]);
    return r;
}

/* Option.label */
static Value u_pyperf___options__Option__label(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    bool q3;
    Value v7;
    Value v8;
    Value v11;
    bool q12;
    Value v14;
    Value v17;
    Value v19;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 49 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_names))))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_truth(v2);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 1; goto error; }
    q3 = r3_;
    }
    if (!q3)
    {
        goto b2;
    }
b1:;
#line 50 "/work/main/stdlib-shims/pyperf/_options.py"
    v7 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v7 && !(v7 = rt_getattr(v0, &s_names))))
        { pos = 2; goto error; }
    {
    v8 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_342)), RT_AS(RtList, v7)));
    if (RT_UNLIKELY(!v8))
        { pos = 3; goto error; }
    }
    return v8;
b2:;
#line 51 "/work/main/stdlib-shims/pyperf/_options.py"
    v11 = RT_FIELD(v0, 88);
    if (RT_UNLIKELY(!v11 && !(v11 = rt_getattr(v0, &s_metavar))))
        { pos = 4; goto error; }
    {
    int r12_ = rt_do_truth(v11);
    if (RT_UNLIKELY(r12_ < 0))
        { pos = 5; goto error; }
    q12 = r12_;
    }
    if (!q12)
    {
        goto b4;
    }
b3:;
    v14 = v11;
        v19 = v14;
        goto b5;
b4:;
    v17 = RT_FIELD(v0, 96);
    if (RT_UNLIKELY(!v17 && !(v17 = rt_getattr(v0, &s_dest))))
        { pos = 6; goto error; }
        v19 = v17;
b5:;
    return v19;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_144, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__label_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__label(fn, args[0]);
    return r;
}

/* comma_separated */
static Value u_pyperf___runner__comma_separated(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v4;
    Value v5;
    Value v8;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 43 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0, 0, RT_VAL(&s_373)};
        v4 = rt_call_method(v0, &s_split, a + 1, 1, NULL, &cache_13);
    }
    if (RT_UNLIKELY(!v4) && rt_do_lookup_failed())
        { pos = 0; goto error; }
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
    {
    v5 = rt_iter(v4);
    if (RT_UNLIKELY(!v5))
        { pos = 2; goto error; }
    }
    v8 = u_pyperf___runner__comma_separated__L__listcomp(NULL, v5);
    if (RT_UNLIKELY(!v8))
        { pos = 2; goto error; }
    return v8;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_86, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__comma_separated_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__comma_separated(fn, args[0]);
    return r;
}

/* positive_or_nul */
static Value u_pyperf___runner__positive_or_nul(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value u4[3];
    Value v5;
    Value v6;
    Value v7;
    bool q8;
    Value v11;
    Value v12;
    Value v13;
    Value v14;
    Value v15;
    Value v18;
    Value v19;
    Value v21;
    bool q24;
    Value v28;
    Value v30;
    Value v32;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 34 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 35 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0, 0, RT_VAL(&s_375)};
        v3 = rt_call_method(v0, &s_partition, a + 1, 1, NULL, &cache_14);
    }
    if (RT_UNLIKELY(!v3) && rt_do_lookup_failed())
        { pos = 0; goto error; }
    if (RT_UNLIKELY(!v3))
        { pos = 1; goto error; }
    if (RT_UNLIKELY(rt_do_unpack(v3, u4, 3) < 0))
        { pos = 2; goto error; }
    v5 = u4[0];
    v6 = u4[1];
    v7 = u4[2];
#line 36 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r8_ = rt_do_truth(v6);
    if (RT_UNLIKELY(r8_ < 0))
        { pos = 3; goto error; }
    q8 = r8_;
    }
    if (!q8)
    {
        goto b2;
    }
b1:;
    v11 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_15);
    if (RT_UNLIKELY(!v11))
        { pos = 4; goto error; }
    {
        Value a[] = {0, v5};
        v12 = rt_do_call(v11, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v12))
        { pos = 5; goto error; }
    v13 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_16);
    if (RT_UNLIKELY(!v13))
        { pos = 6; goto error; }
    {
        Value a[] = {0, v7};
        v14 = rt_do_call(v13, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v14))
        { pos = 7; goto error; }
    {
    v15 = rt_int_pow(v12, v14);
    if (RT_UNLIKELY(!v15))
        { pos = 8; goto error; }
    }
        v21 = v15;
        goto b3;
b2:;
    v18 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_17);
    if (RT_UNLIKELY(!v18))
        { pos = 9; goto error; }
    {
        Value a[] = {0, v0};
        v19 = rt_do_call(v18, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v19))
        { pos = 10; goto error; }
        v21 = v19;
b3:;
#line 37 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r24_ = rt_do_compare_truth(0, v21, RT_SMALL(0));
    if (RT_UNLIKELY(r24_ < 0))
        { pos = 11; goto error; }
    q24 = r24_;
    }
    if (!q24)
    {
        goto b5;
    }
b4:;
#line 38 "/work/main/stdlib-shims/pyperf/_runner.py"
    v28 = rt_do_builtin(&g_4_ValueError, m_4, &s_ValueError, &cache_18);
    if (RT_UNLIKELY(!v28))
        { pos = 12; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_377)};
        v30 = rt_do_call(v28, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v30))
        { pos = 13; goto error; }
    rt_raise_stmt(v30, (Value)0);
    { pos = 14; goto error; }
b5:;
#line 37 "/work/main/stdlib-shims/pyperf/_runner.py"
    v32 = v21;
#line 39 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v32;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_85, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__positive_or_nul_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__positive_or_nul(fn, args[0]);
    return r;
}

/* strictly_positive */
static Value u_pyperf___runner__strictly_positive(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v3;
    bool q5;
    Value v10;
    Value v12;
    Value v14;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 27 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 28 "/work/main/stdlib-shims/pyperf/_runner.py"
    v2 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_19);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    {
        Value a[] = {0, v0};
        v3 = rt_do_call(v2, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v3))
        { pos = 1; goto error; }
#line 29 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q5 = rt_fast_int_le(v3, RT_SMALL(0));
    }
    if (!q5)
    {
        goto b2;
    }
b1:;
#line 30 "/work/main/stdlib-shims/pyperf/_runner.py"
    v10 = rt_do_builtin(&g_4_ValueError, m_4, &s_ValueError, &cache_20);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_378)};
        v12 = rt_do_call(v10, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v12))
        { pos = 3; goto error; }
    rt_raise_stmt(v12, (Value)0);
    { pos = 4; goto error; }
b2:;
#line 29 "/work/main/stdlib-shims/pyperf/_runner.py"
    v14 = v3;
#line 31 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v14;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_84, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__strictly_positive_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__strictly_positive(fn, args[0]);
    return r;
}

/* ArgumentParser.describe */
static Value u_pyperf___options__ArgumentParser__describe_214(RtFunction *fn, Value p0, Value p1, Value p2) {
    int pos = 0;
    Value v6;
    Value v8;
    Value v10;
    bool q13;
    Value v18;
    Value v23;
    Value v25;
    bool q26;
    bool q27;
    Value v31;
    Value v33;
    bool q35;
    bool q37;
    bool q39;
    bool q43;
    Value v45;
    Value v49;
    Value v51;
    Value v52;
    bool q56;
    Value v60;
    Value v195;
    bool q62;
    Value v64;
    Value v68;
    Value v70;
    Value v72;
    Value v75;
    Value v77;
    Value v79;
    Value v81;
    Value v82;
    bool q85;
    Value v90;
    bool q94;
    Value v100;
    bool q102;
    bool q105;
    bool q106;
    Value v213;
    Value v108;
    Value v110;
    Value v113;
    Value v116;
    Value v117;
    Value v118;
    bool q120;
    bool q121;
    Value v123;
    Value v125;
    Value v126;
    Value v127;
    Value v130;
    Value v131;
    Value v133;
    Value v135;
    bool q137;
    Value v142;
    Value v144;
    Value v146;
    Value v149;
    Value v151;
    Value v153;
    Value v196;
    Value v197;
    RtFastIter it155;
    Value v158;
    Value v159;
    bool q160;
    Value v162;
    Value v198;
    Value v165;
    Value v166;
    Value v167;
    Value v169;
    Value v170;
    Value v175;
    Value v178;
    Value v180;
    Value v181;
    Value v182;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 121 "/work/main/stdlib-shims/pyperf/_options.py"
#line 123 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v6 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_action), RT_VAL(&s_store));
    if (RT_UNLIKELY(!v6))
        { pos = 0; goto error; }
    }
#line 124 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v8 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_default), RT_NONE);
    if (RT_UNLIKELY(!v8))
        { pos = 1; goto error; }
    }
#line 125 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v10 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_dest), RT_NONE);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    }
#line 126 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r13_ = rt_do_compare_truth(2, v6, RT_VAL(&s_version));
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 3; goto error; }
    q13 = r13_;
    }
    if (!q13)
    {
        goto b2;
    }
b1:;
    {
    v18 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_version), RT_NONE);
    if (RT_UNLIKELY(!v18))
        { pos = 4; goto error; }
    }
        v25 = v18;
        goto b3;
b2:;
    {
    v23 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_const), RT_NONE);
    if (RT_UNLIKELY(!v23))
        { pos = 5; goto error; }
    }
        v25 = v23;
b3:;
#line 127 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r26_ = rt_do_truth(v1);
    if (RT_UNLIKELY(r26_ < 0))
        { pos = 6; goto error; }
    q26 = r26_;
    }
    q27 = !q26;
    if (!q27)
    {
        goto b5;
    }
b4:;
        q39 = q27;
        goto b6;
b5:;
    v31 = v1;
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v31), INT64_C(0), &v33)))
        { pos = 7; goto error; }
    {
    q35 = rt_str_startswith(RT_AS(RtStr, v33), RT_AS(RtStr, RT_VAL(&s_357)));
    }
    q37 = !q35;
        q39 = q37;
b6:;
#line 128 "/work/main/stdlib-shims/pyperf/_options.py"
    if (!q39)
    {
        goto b11;
    }
b7:;
#line 129 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r43_ = rt_do_truth(v10);
    if (RT_UNLIKELY(r43_ < 0))
        { pos = 8; goto error; }
    q43 = r43_;
    }
    if (!q43)
    {
        goto b9;
    }
b8:;
    v45 = v10;
        v51 = v45;
        goto b10;
b9:;
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v1), INT64_C(0), &v49)))
        { pos = 9; goto error; }
        v51 = v49;
b10:;
#line 130 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v52 = RT_VAL(rt_do_list_of(a, 0));
    }
        {
        v81 = v52;
        v82 = v51;
        }
        goto b18;
b11:;
#line 131 "/work/main/stdlib-shims/pyperf/_options.py"
    q56 = v10 == RT_NONE;
    if (!q56)
    {
        goto b16;
    }
b12:;
#line 132 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v60 = rt_list_iter(RT_AS(RtList, v1));
    }
    v195 = u_pyperf___options__ArgumentParser__describe__L__listcomp(NULL, v60);
    if (RT_UNLIKELY(!v195))
        { pos = 10; goto error; }
#line 133 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r62_ = rt_do_truth(v195);
    if (RT_UNLIKELY(r62_ < 0))
        { pos = 11; goto error; }
    q62 = r62_;
    }
    if (!q62)
    {
        goto b14;
    }
b13:;
    v64 = v195;
        v68 = v64;
        goto b15;
b14:;
        v68 = v1;
b15:;
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v68), INT64_C(0), &v70)))
        { pos = 12; goto error; }
    {
    v72 = RT_VAL(rt_str_lstrip1(RT_AS(RtStr, v70), RT_AS(RtStr, RT_VAL(&s_357))));
    }
    {
    v75 = RT_VAL(rt_str_replace_max(RT_AS(RtStr, v72), RT_AS(RtStr, RT_VAL(&s_357)), RT_AS(RtStr, RT_VAL(&s__)), INT64_C(-1)));
    if (RT_UNLIKELY(!v75))
        { pos = 13; goto error; }
    }
        v79 = v75;
        goto b17;
b16:;
#line 131 "/work/main/stdlib-shims/pyperf/_options.py"
    v77 = v10;
#line 133 "/work/main/stdlib-shims/pyperf/_options.py"
        v79 = v77;
b17:;
        {
        v81 = v1;
        v82 = v79;
        }
b18:;
#line 134 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r85_ = rt_do_compare_truth(2, v6, RT_VAL(&s_store_true));
    if (RT_UNLIKELY(r85_ < 0))
        { pos = 14; goto error; }
    q85 = r85_;
    }
    if (!q85)
    {
        goto b20;
    }
b19:;
        goto b22;
b20:;
    v90 = v6;
    {
    int r94_ = rt_do_compare_truth(2, v90, RT_VAL(&s_store_false));
    if (RT_UNLIKELY(r94_ < 0))
        { pos = 15; goto error; }
    q94 = r94_;
    }
    if (!q94)
    {
        goto b26;
    }
b21:;
b22:;
#line 135 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v100 = rt_do_eq(v6, RT_VAL(&s_store_true));
    if (RT_UNLIKELY(!v100))
        { pos = 16; goto error; }
    }
#line 136 "/work/main/stdlib-shims/pyperf/_options.py"
    q102 = v8 == RT_NONE;
    if (!q102)
    {
        goto b24;
    }
b23:;
    {
    int r105_ = rt_do_truth(v100);
    if (RT_UNLIKELY(r105_ < 0))
        { pos = 17; goto error; }
    q105 = r105_;
    }
    q106 = !q105;
    v213 = rt_from_bool(q106);
        v110 = v213;
        goto b25;
b24:;
    v108 = v8;
        v110 = v108;
b25:;
#line 137 "/work/main/stdlib-shims/pyperf/_options.py"
        {
        v116 = RT_VAL(&s_store_const);
        v117 = v100;
        v118 = v110;
        }
        goto b27;
b26:;
#line 134 "/work/main/stdlib-shims/pyperf/_options.py"
    v113 = v90;
#line 137 "/work/main/stdlib-shims/pyperf/_options.py"
        {
        v116 = v113;
        v117 = v25;
        v118 = v8;
        }
b27:;
#line 138 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r120_ = rt_tuple_contains(RT_AS(RtTuple, RT_VAL(&k_tuple_375)), v116);
    if (RT_UNLIKELY(r120_ < 0))
        { pos = 18; goto error; }
    q120 = r120_;
    }
    q121 = !q120;
    if (!q121)
    {
        goto b29;
    }
b28:;
#line 139 "/work/main/stdlib-shims/pyperf/_options.py"
    v123 = rt_do_builtin(&g_9_ValueError, m_9, &s_ValueError, &cache_21);
    if (RT_UNLIKELY(!v123))
        { pos = 19; goto error; }
    {
        Value a[] = {v116};
        v125 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
    v126 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_364)), v125));
    if (RT_UNLIKELY(!v126))
        { pos = 20; goto error; }
    }
    {
        Value a[] = {0, v126};
        v127 = rt_do_call(v123, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v127))
        { pos = 21; goto error; }
    rt_raise_stmt(v127, (Value)0);
    { pos = 22; goto error; }
b29:;
#line 140 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v130 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_choices), RT_NONE);
    if (RT_UNLIKELY(!v130))
        { pos = 23; goto error; }
    }
#line 141 "/work/main/stdlib-shims/pyperf/_options.py"
    v131 = rt_do_global(&g_9_Option, m_9, &s_Option);
    if (RT_UNLIKELY(!v131))
        { pos = 24; goto error; }
    {
    v133 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_nargs), RT_NONE);
    if (RT_UNLIKELY(!v133))
        { pos = 25; goto error; }
    }
    {
    v135 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_type), RT_NONE);
    if (RT_UNLIKELY(!v135))
        { pos = 26; goto error; }
    }
#line 142 "/work/main/stdlib-shims/pyperf/_options.py"
    q137 = v130 == RT_NONE;
    if (!q137)
    {
        goto b31;
    }
b30:;
        v146 = RT_NONE;
        goto b32;
b31:;
    v142 = v130;
    {
    v144 = RT_VAL(rt_list_from_iterable(v142));
    if (RT_UNLIKELY(!v144))
        { pos = 27; goto error; }
    }
        v146 = v144;
b32:;
    {
    v149 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_required), RT_FALSE);
    if (RT_UNLIKELY(!v149))
        { pos = 28; goto error; }
    }
    {
    v151 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_help), RT_NONE);
    if (RT_UNLIKELY(!v151))
        { pos = 29; goto error; }
    }
#line 143 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v153 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_metavar), RT_NONE);
    if (RT_UNLIKELY(!v153))
        { pos = 30; goto error; }
    }
#line 141 "/work/main/stdlib-shims/pyperf/_options.py"
    v196 = RT_VAL(rt_instance_new(t_8));
    v197 = u_pyperf___options__Option____init__(NULL, v196, v81, v116, v133, v117, v118, v135, v146, v149, v151, v153, v82);
    if (RT_UNLIKELY(!v197))
        { pos = 31; goto error; }
#line 144 "/work/main/stdlib-shims/pyperf/_options.py"
    if (RT_UNLIKELY(!rt_do_iter(&it155, v81)))
        { pos = 32; goto error; }
b33:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 32; goto error; }
    { Value item157 = rt_do_next(&it155); if (RT_LIKELY(item157))
    {
        v158 = item157;
        goto b34;
    }
    }
    if (rt_pending())
    { pos = 32; goto error; }
        goto b37;
b34:;
#line 145 "/work/main/stdlib-shims/pyperf/_options.py"
    v159 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v159 && !(v159 = rt_getattr(v0, &s__by_name))))
        { pos = 33; goto error; }
    {
    int r160_ = rt_dict_contains(RT_AS(RtDict, v159), v158);
    if (RT_UNLIKELY(r160_ < 0))
        { pos = 34; goto error; }
    q160 = r160_;
    }
    if (!q160)
    {
        goto b36;
    }
b35:;
#line 146 "/work/main/stdlib-shims/pyperf/_options.py"
    v162 = rt_do_builtin(&g_9_ValueError, m_9, &s_ValueError, &cache_22);
    if (RT_UNLIKELY(!v162))
        { pos = 35; goto error; }
    v198 = u_pyperf___options__Option__label(NULL, v196);
    if (RT_UNLIKELY(!v198))
        { pos = 36; goto error; }
    {
        Value a[] = {v198, v158};
        v165 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v166 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_369)), v165));
    if (RT_UNLIKELY(!v166))
        { pos = 37; goto error; }
    }
    {
        Value a[] = {0, v166};
        v167 = rt_do_call(v162, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v167))
        { pos = 38; goto error; }
    rt_raise_stmt(v167, (Value)0);
    { pos = 39; goto error; }
b36:;
#line 147 "/work/main/stdlib-shims/pyperf/_options.py"
    v169 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v169 && !(v169 = rt_getattr(v0, &s__by_name))))
        { pos = 40; goto error; }
    {
    int r170_ = rt_dict_set(RT_AS(RtDict, v169), v158, v196);
    if (RT_UNLIKELY(r170_ < 0))
        { pos = 41; goto error; }
    v170 = RT_NONE;
    }
        goto b33;
b37:;
#line 148 "/work/main/stdlib-shims/pyperf/_options.py"
    if (!q39)
    {
        goto b39;
    }
b38:;
    v175 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v175 && !(v175 = rt_getattr(v0, &s__positionals))))
        { pos = 42; goto error; }
        v180 = v175;
        goto b40;
b39:;
    v178 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v178 && !(v178 = rt_getattr(v0, &s__options))))
        { pos = 43; goto error; }
        v180 = v178;
b40:;
    {
    int r181_ = rt_list_push(RT_AS(RtList, v180), v196);
    v181 = RT_NONE;
    }
#line 149 "/work/main/stdlib-shims/pyperf/_options.py"
    v182 = RT_FIELD(v0, 80);
    if (RT_UNLIKELY(!v182 && !(v182 = rt_getattr(v0, &s__group))))
        { pos = 44; goto error; }
b41:;
#line 150 "/work/main/stdlib-shims/pyperf/_options.py"
b42:;
#line 151 "/work/main/stdlib-shims/pyperf/_options.py"
    return v196;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_154, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__describe_214_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__describe_214(fn, args[0], args[1], args[2]);
    return r;
}

/* comma_separated.<locals>.<listcomp> */
static Value u_pyperf___runner__comma_separated__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v5;
    Value v6;
    bool q7;
    Value v10;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 43 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_next(v0); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b5;
b2:;
    {
        Value a[] = {0, 0};
        v6 = rt_call_method(v5, &s_strip, a + 1, 0, NULL, &cache_23);
    }
    if (RT_UNLIKELY(!v6) && rt_do_lookup_failed())
        { pos = 1; goto error; }
    if (RT_UNLIKELY(!v6))
        { pos = 2; goto error; }
    {
    int r7_ = rt_do_truth(v6);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 0; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b4;
    }
b3:;
    {
        Value a[] = {0, 0};
        v10 = rt_call_method(v5, &s_strip, a + 1, 0, NULL, &cache_24);
    }
    if (RT_UNLIKELY(!v10) && rt_do_lookup_failed())
        { pos = 3; goto error; }
    if (RT_UNLIKELY(!v10))
        { pos = 4; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v10);
    }
        goto b1;
b4:;
        goto b1;
b5:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_87, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__comma_separated__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__comma_separated__L__listcomp(fn, args[0]);
    return r;
}

/* Runner.bench_func */
static Value u_pyperf___runner__Runner__bench_func(RtFunction *fn, Value p0, Value p1, Value p2, Value p3, Value p4, Value p5) {
    int pos = 0;
    Value v136;
    int64_t i9;
    bool q137;
    Value v16;
    Value v17;
    Value v18;
    double d21;
    bool q23;
    bool q38;
    int64_t i142;
    int64_t i162;
    bool q143;
    int64_t i145;
    int64_t i147;
    Value v48;
    Value v138;
    double d119;
    double d120;
    Value v139;
    bool q55;
    bool q74;
    bool q95;
    Value v125;
    Value v127;
    Value v140;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    Value v3 = p3;
    Value v4 = p4;
    Value v5 = p5;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 228 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 230 "/work/main/stdlib-shims/pyperf/_runner.py"
    v136 = u_pyperf___runner__Runner___open(NULL, v0, v1, RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v136))
        { pos = 0; goto error; }
#line 231 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    i9 = rt_tuple_size(RT_AS(RtTuple, v5));
    }
#line 232 "/work/main/stdlib-shims/pyperf/_runner.py"
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 1; goto error; }
    q137 = u_pyperf___runner___Task__more(NULL, v136);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 1; goto error; }
    if (!q137)
    {
        goto b18;
    }
b2:;
#line 233 "/work/main/stdlib-shims/pyperf/_runner.py"
    v16 = RT_FIELD(v136, 40);
    if (RT_UNLIKELY(!v16 && !(v16 = rt_getattr(v136, &s_loops))))
        { pos = 2; goto error; }
    v17 = rt_do_global(&g_4_LOOPS_MASK, m_4, &s_LOOPS_MASK);
    if (RT_UNLIKELY(!v17))
        { pos = 3; goto error; }
    {
    v18 = rt_fast_int_and(v16, RT_SMALL(8589934591));
    }
#line 234 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    d21 = rt_time_monotonic();
    }
#line 235 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 231 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 235 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q23 = rt_i64_eq(INT64_C(1), INT64_C(0));
    }
    if (!q23)
    {
        goto b4;
    }
b3:;
    rt_do_unreachable(&code_99, 235);
b4:;
#line 238 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 235 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 238 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q38 = rt_i64_eq(INT64_C(1), INT64_C(1));
    }
    if (!q38)
    {
        goto b11;
    }
b5:;
#line 239 "/work/main/stdlib-shims/pyperf/_runner.py"
        i142 = INT64_C(0);
b6:;
#line 233 "/work/main/stdlib-shims/pyperf/_runner.py"
    i162 = rt_small(v18);
#line 239 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q143 = rt_i64_lt(i142, i162);
    }
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 4; goto error; }
    if (!q143)
    {
        goto b8;
    }
b7:;
#line 240 "/work/main/stdlib-shims/pyperf/_runner.py"
    i145 = i142;
    {
    i147 = rt_i64_add(i145, INT64_C(1));
    }
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v5), INT64_C(0), &v48)))
        { pos = 5; goto error; }
    v138 = u___main____bench_n_queens(NULL, INT64_C(8));
    if (RT_UNLIKELY(!v138))
        { pos = 6; goto error; }
        i142 = i147;
        goto b6;
b8:;
b9:;
#line 251 "/work/main/stdlib-shims/pyperf/_runner.py"
b10:;
#line 252 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    d119 = rt_time_monotonic();
    }
    {
    d120 = rt_f64_sub(d119, d21);
    }
    v139 = u_pyperf___runner___Task__add(NULL, v136, d120);
    if (RT_UNLIKELY(!v139))
        { pos = 7; goto error; }
        goto b1;
b11:;
#line 238 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 241 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 238 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 241 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q55 = rt_i64_eq(INT64_C(1), INT64_C(2));
    }
    if (!q55)
    {
        goto b13;
    }
b12:;
    rt_do_unreachable(&code_99, 241);
b13:;
#line 244 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 241 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 244 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q74 = rt_i64_eq(INT64_C(1), INT64_C(3));
    }
    if (!q74)
    {
        goto b15;
    }
b14:;
    rt_do_unreachable(&code_99, 244);
b15:;
#line 247 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 244 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 247 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q95 = rt_i64_eq(INT64_C(1), INT64_C(4));
    }
    if (!q95)
    {
        goto b17;
    }
b16:;
    rt_do_unreachable(&code_99, 247);
b17:;
#line 251 "/work/main/stdlib-shims/pyperf/_runner.py"
    v125 = rt_do_builtin(&g_4_ValueError, m_4, &s_ValueError, &cache_25);
    if (RT_UNLIKELY(!v125))
        { pos = 8; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_382)};
        v127 = rt_do_call(v125, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v127))
        { pos = 9; goto error; }
    rt_raise_stmt(v127, (Value)0);
    { pos = 10; goto error; }
b18:;
#line 253 "/work/main/stdlib-shims/pyperf/_runner.py"
    v140 = u_pyperf___runner__Runner___close(NULL, v0, v136);
    if (RT_UNLIKELY(!v140))
        { pos = 11; goto error; }
    return v140;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_99, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner__bench_func_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner__bench_func(fn, args[0], args[1], args[2], args[3], args[4], args[5]);
    return r;
}

/* Runner._open */
static Value u_pyperf___runner__Runner___open(RtFunction *fn, Value p0, Value p1, Value p2, Value p3) {
    int pos = 0;
    Value v60;
    Value v6;
    bool q7;
    Value v9;
    Value v10;
    Value v61;
    Value v62;
    Value v12;
    bool q14;
    bool q15;
    Value v18;
    Value v19;
    bool q21;
    Value v35;
    bool q36;
    Value v38;
    Value v40;
    Value v41;
    Value v43;
    Value v44;
    Value v45;
    bool q46;
    Value v63;
    Value v55;
    Value v57;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    Value v3 = p3;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 296 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 298 "/work/main/stdlib-shims/pyperf/_runner.py"
    v60 = u_pyperf___runner__Runner__parse_args(NULL, v0, RT_NONE);
    if (RT_UNLIKELY(!v60))
        { pos = 0; goto error; }
#line 299 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v6 = RT_VAL(rt_str_strip0(RT_AS(RtStr, v1)));
    }
#line 300 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q7 = rt_str_truth(RT_AS(RtStr, v6));
    }
    if (!q7)
    {
        goto b12;
    }
b1:;
    v9 = v6;
#line 302 "/work/main/stdlib-shims/pyperf/_runner.py"
    v10 = rt_do_global(&g_4__Task, m_4, &s__Task);
    if (RT_UNLIKELY(!v10))
        { pos = 1; goto error; }
    v61 = RT_VAL(rt_instance_new(t_3));
    v62 = u_pyperf___runner___Task____init__(NULL, v61, v9, RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v62))
        { pos = 2; goto error; }
#line 303 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v12 = rt_do_getattr(v60, &s_worker_task, &cache_26);
    if (RT_UNLIKELY(!v12))
        { pos = 3; goto error; }
    }
    q14 = v12 == RT_NONE;
    q15 = !q14;
    if (!q15)
    {
        goto b5;
    }
b2:;
    {
    v18 = rt_do_getattr(v60, &s_worker_task, &cache_27);
    if (RT_UNLIKELY(!v18))
        { pos = 4; goto error; }
    }
    v19 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v19 && !(v19 = rt_getattr(v0, &s__worker_task))))
        { pos = 5; goto error; }
    {
    int r21_ = rt_do_compare_truth(3, v18, v19);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 6; goto error; }
    q21 = r21_;
    }
    if (!q21)
    {
        goto b4;
    }
b3:;
#line 304 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v61, 48, RT_TRUE, &s_skipped);
#line 305 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v61;
b4:;
#line 303 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b6;
b5:;
b6:;
#line 306 "/work/main/stdlib-shims/pyperf/_runner.py"
    v35 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v35 && !(v35 = rt_getattr(v0, &s__names))))
        { pos = 7; goto error; }
    {
    int r36_ = rt_set_contains(RT_AS(RtSet, v35), v9);
    if (RT_UNLIKELY(r36_ < 0))
        { pos = 8; goto error; }
    q36 = r36_;
    }
    if (!q36)
    {
        goto b8;
    }
b7:;
#line 307 "/work/main/stdlib-shims/pyperf/_runner.py"
    v38 = rt_do_builtin(&g_4_ValueError, m_4, &s_ValueError, &cache_28);
    if (RT_UNLIKELY(!v38))
        { pos = 9; goto error; }
    {
    v40 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_385)), v9));
    if (RT_UNLIKELY(!v40))
        { pos = 10; goto error; }
    }
    {
        Value a[] = {0, v40};
        v41 = rt_do_call(v38, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v41))
        { pos = 11; goto error; }
    rt_raise_stmt(v41, (Value)0);
    { pos = 12; goto error; }
b8:;
#line 308 "/work/main/stdlib-shims/pyperf/_runner.py"
    v43 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v43 && !(v43 = rt_getattr(v0, &s__names))))
        { pos = 13; goto error; }
    {
    int r44_ = rt_set_add(RT_AS(RtSet, v43), v9);
    if (RT_UNLIKELY(r44_ < 0))
        { pos = 14; goto error; }
    v44 = RT_NONE;
    }
#line 309 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v45 = rt_do_getattr(v60, &s_worker, &cache_29);
    if (RT_UNLIKELY(!v45))
        { pos = 15; goto error; }
    }
    {
    int r46_ = rt_do_truth(v45);
    if (RT_UNLIKELY(r46_ < 0))
        { pos = 16; goto error; }
    q46 = r46_;
    }
    if (!q46)
    {
        goto b10;
    }
b9:;
#line 310 "/work/main/stdlib-shims/pyperf/_runner.py"
    v63 = u_pyperf___runner__Runner___prepare_worker(NULL, v0, v61, v60);
    if (RT_UNLIKELY(!v63))
        { pos = 17; goto error; }
        goto b11;
b10:;
b11:;
#line 311 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v61;
b12:;
#line 301 "/work/main/stdlib-shims/pyperf/_runner.py"
    v55 = rt_do_builtin(&g_4_ValueError, m_4, &s_ValueError, &cache_30);
    if (RT_UNLIKELY(!v55))
        { pos = 18; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_387)};
        v57 = rt_do_call(v55, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v57))
        { pos = 19; goto error; }
    rt_raise_stmt(v57, (Value)0);
    { pos = 20; goto error; }
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_102, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___open_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___open(fn, args[0], args[1], args[2], args[3]);
    return r;
}

/* Runner.parse_args */
static Value u_pyperf___runner__Runner__parse_args(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    bool q5;
    Value v8;
    Value v62;
    Value v11;
    Value v63;
    Value v16;
    Value v17;
    Value v19;
    bool q21;
    Value v27;
    Value v29;
    Value v34;
    Value v39;
    Value v43;
    Value v58;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 171 "/work/main/stdlib-shims/pyperf/_runner.py"
    v3 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_args))))
        { pos = 0; goto error; }
    q5 = v3 == RT_NONE;
    if (!q5)
    {
        goto b17;
    }
b1:;
#line 172 "/work/main/stdlib-shims/pyperf/_runner.py"
    v8 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v8 && !(v8 = rt_getattr(v0, &s_argparser))))
        { pos = 1; goto error; }
    v62 = u_pyperf___options__ArgumentParser__parse_args(NULL, v8, RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v62))
        { pos = 2; goto error; }
    rt_do_field_store(v0, 24, v62, &s_args);
#line 174 "/work/main/stdlib-shims/pyperf/_runner.py"
    v11 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v11 && !(v11 = rt_getattr(v0, &s_args))))
        {
        rt_traceback_add(&code_96, 3);
    {
        goto b4;
    }
    }
b2:;
    v63 = u_pyperf___runner__Runner___check_args(NULL, v0, v11);
    if (RT_UNLIKELY(!v63))
        {
        rt_traceback_add(&code_96, 4);
    {
        goto b4;
    }
    }
b3:;
        goto b13;
b4:;
    v16 = rt_fetch();
    v17 = rt_thread.handled;
    rt_thread.handled = v16;
#line 175 "/work/main/stdlib-shims/pyperf/_runner.py"
    v19 = rt_do_global(&g_4__UsageError, m_4, &s__UsageError);
    if (RT_UNLIKELY(!v19))
        {
        rt_traceback_add(&code_96, 5);
    {
        goto b16;
    }
    }
b5:;
    {
    int r21_ = rt_exception_matches(v16, v19);
    if (RT_UNLIKELY(r21_ < 0))
        {
        rt_traceback_add(&code_96, 6);
    {
        goto b16;
    }
    }
    q21 = r21_;
    }
b6:;
    if (!q21)
    {
        goto b15;
    }
b7:;
#line 176 "/work/main/stdlib-shims/pyperf/_runner.py"
b8:;
    {
    v27 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_388)), v16));
    if (RT_UNLIKELY(!v27))
        {
        rt_traceback_add(&code_96, 7);
    {
        goto b14;
    }
    }
    }
b9:;
    {
        Value a[] = {0, v27};
    int r29_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r29_ < 0))
        {
        rt_traceback_add(&code_96, 8);
    {
        goto b14;
    }
    }
    v29 = RT_NONE;
    }
b10:;
#line 177 "/work/main/stdlib-shims/pyperf/_runner.py"
b11:;
    {
    v34 = rt_sys_exit(RT_SMALL(1));
    if (RT_UNLIKELY(!v34))
        {
        rt_traceback_add(&code_96, 9);
    {
        goto b14;
    }
    }
    }
b12:;
    rt_thread.handled = v17;
b13:;
        goto b19;
b14:;
    v39 = rt_fetch();
    rt_thread.pending = v39;
    {
        goto b16;
    }
b15:;
    rt_thread.handled = v17;
    rt_thread.pending = v16;
    goto leave;
b16:;
    v43 = rt_fetch();
    rt_thread.handled = v17;
    rt_thread.pending = v43;
    goto leave;
b17:;
#line 178 "/work/main/stdlib-shims/pyperf/_runner.py"
b18:;
#line 179 "/work/main/stdlib-shims/pyperf/_runner.py"
b19:;
#line 180 "/work/main/stdlib-shims/pyperf/_runner.py"
    v58 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v58 && !(v58 = rt_getattr(v0, &s_args))))
        { pos = 10; goto error; }
    return v58;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_96, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner__parse_args_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner__parse_args(fn, args[0], args[1]);
    return r;
}

/* ArgumentParser.parse_args */
static Value u_pyperf___options__ArgumentParser__parse_args(RtFunction *fn, Value p0, Value p1, Value p2) {
    int pos = 0;
    Value v20;
    Value u5[2];
    Value v6;
    Value v7;
    bool q8;
    Value v10;
    Value v13;
    Value v14;
    Value v21;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 174 "/work/main/stdlib-shims/pyperf/_options.py"
    v20 = u_pyperf___options__ArgumentParser__parse_known_args(NULL, v0, RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v20))
        { pos = 0; goto error; }
    rt_do_unpack_tuple(v20, u5, 2);
    v6 = u5[0];
    v7 = u5[1];
#line 175 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r8_ = rt_do_truth(v7);
    if (RT_UNLIKELY(r8_ < 0))
        { pos = 1; goto error; }
    q8 = r8_;
    }
    if (!q8)
    {
        goto b2;
    }
b1:;
    v10 = v7;
#line 176 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v13 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_389)), RT_AS(RtList, v10)));
    if (RT_UNLIKELY(!v13))
        { pos = 2; goto error; }
    }
    {
    v14 = RT_VAL(rt_str_concat(RT_AS(RtStr, RT_VAL(&s_390)), RT_AS(RtStr, v13)));
    if (RT_UNLIKELY(!v14))
        { pos = 3; goto error; }
    }
    v21 = u_pyperf___options__ArgumentParser__error(NULL, v0, v14);
    if (RT_UNLIKELY(!v21))
        { pos = 4; goto error; }
        goto b3;
b2:;
b3:;
#line 177 "/work/main/stdlib-shims/pyperf/_options.py"
    return v6;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_160, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__parse_args_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__parse_args(fn, args[0], args[1], args[2]);
    return r;
}

/* ArgumentParser.parse_known_args */
static Value u_pyperf___options__ArgumentParser__parse_known_args(RtFunction *fn, Value p0, Value p1, Value p2) {
    int pos = 0;
    Value v8;
    Value v9;
    Value v14;
    Value v20;
    Value v25;
    Value v69;
    Value v70;
    Value v30;
    Value v31;
    Value v32;
    Value v34;
    Value v71;
    Value v72;
    Value v73;
    Value v41;
    Value v42;
    Value v44;
    bool q46;
    Value v49;
    Value v51;
    Value v74;
    Value v57;
    Value v58;
    Value v60;
    Value v64;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 181 "/work/main/stdlib-shims/pyperf/_options.py"
b1:;
    v8 = rt_do_global(&g_9_sys, m_9, &s_sys);
    if (RT_UNLIKELY(!v8))
        { pos = 0; goto error; }
    {
    v9 = rt_do_getattr(v8, &s_argv, &cache_31);
    if (RT_UNLIKELY(!v9))
        { pos = 1; goto error; }
    }
    {
    v14 = rt_do_getslice(v9, RT_SMALL(1), RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v14))
        { pos = 2; goto error; }
    }
        v20 = v14;
b2:;
#line 182 "/work/main/stdlib-shims/pyperf/_options.py"
b3:;
#line 183 "/work/main/stdlib-shims/pyperf/_options.py"
    v25 = rt_do_global(&g_9_Namespace, m_9, &s_Namespace);
    if (RT_UNLIKELY(!v25))
        { pos = 3; goto error; }
    v69 = RT_VAL(rt_instance_new(t_6));
    v70 = u_pyperf___options__Namespace____init__(NULL, v69);
    if (RT_UNLIKELY(!v70))
        { pos = 4; goto error; }
        v30 = v69;
b4:;
#line 184 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v31 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 186 "/work/main/stdlib-shims/pyperf/_options.py"
    v32 = rt_do_global(&g_9_Reading, m_9, &s_Reading);
    if (RT_UNLIKELY(!v32))
        {
        rt_traceback_add(&code_161, 5);
    {
        goto b9;
    }
    }
b5:;
    {
    v34 = rt_do_getattr(v30, &s__given, &cache_32);
    if (RT_UNLIKELY(!v34))
        {
        rt_traceback_add(&code_161, 6);
    {
        goto b9;
    }
    }
    }
b6:;
    v71 = RT_VAL(rt_instance_new(t_11));
    v72 = u_pyperf___options__Reading____init__(NULL, v71, v0, v34, v20);
    if (RT_UNLIKELY(!v72))
        {
        rt_traceback_add(&code_161, 7);
    {
        goto b9;
    }
    }
b7:;
    v73 = u_pyperf___options__Reading__run(NULL, v71);
    if (RT_UNLIKELY(!v73))
        {
        rt_traceback_add(&code_161, 8);
    {
        goto b9;
    }
    }
b8:;
        v57 = v73;
        goto b16;
b9:;
    v41 = rt_fetch();
    v42 = rt_thread.handled;
    rt_thread.handled = v41;
#line 187 "/work/main/stdlib-shims/pyperf/_options.py"
    v44 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v44))
        {
        rt_traceback_add(&code_161, 9);
    {
        goto b19;
    }
    }
b10:;
    {
    int r46_ = rt_exception_matches(v41, v44);
    if (RT_UNLIKELY(r46_ < 0))
        {
        rt_traceback_add(&code_161, 10);
    {
        goto b19;
    }
    }
    q46 = r46_;
    }
b11:;
    if (!q46)
    {
        goto b18;
    }
b12:;
#line 188 "/work/main/stdlib-shims/pyperf/_options.py"
    v49 = rt_do_builtin(&g_9_str, m_9, &s_str, &cache_33);
    if (RT_UNLIKELY(!v49))
        {
        rt_traceback_add(&code_161, 11);
    {
        goto b17;
    }
    }
b13:;
    {
        Value a[] = {0, v41};
        v51 = rt_do_call(v49, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v51))
        {
        rt_traceback_add(&code_161, 12);
    {
        goto b17;
    }
    }
b14:;
    v74 = u_pyperf___options__ArgumentParser__error(NULL, v0, v51);
    if (RT_UNLIKELY(!v74))
        {
        rt_traceback_add(&code_161, 13);
    {
        goto b17;
    }
    }
b15:;
    rt_thread.handled = v42;
        v57 = v31;
b16:;
#line 189 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {v30, v57};
        v58 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    return v58;
b17:;
#line 188 "/work/main/stdlib-shims/pyperf/_options.py"
    v60 = rt_fetch();
    rt_thread.pending = v60;
    {
        goto b19;
    }
b18:;
    rt_thread.handled = v42;
    rt_thread.pending = v41;
    goto leave;
b19:;
    v64 = rt_fetch();
    rt_thread.handled = v42;
    rt_thread.pending = v64;
    goto leave;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_161, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__parse_known_args_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__parse_known_args(fn, args[0], args[1], args[2]);
    return r;
}

/* Namespace.__init__ */
static Value u_pyperf___options__Namespace____init__(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 12 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = RT_VAL(rt_dict_new(0));
    {
    int r3_ = rt_setattr_cached(v0, &s__given, v2, &cache_34);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_136, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Namespace____init___entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Namespace____init__(fn, args[0]);
    return r;
}

/* Namespace.__init__ */
static Value u_pyperf___options__Namespace____init___222(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 12 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = RT_VAL(rt_dict_new(0));
    {
    int r3_ = rt_setattr_cached(v0, &s__given, v2, &cache_35);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 0; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_136, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Namespace____init___222_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Namespace____init___222(fn, args[0]);
    return r;
}

/* Namespace.__getattr__ */
static Value u_pyperf___options__Namespace____getattr__(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v5;
    Value v8;
    Value v9;
    Value v11;
    bool q13;
    Value v16;
    Value v19;
    Value v21;
    Value v27;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 16 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v3 = rt_do_getattr(v0, &s__given, &cache_36);
    if (RT_UNLIKELY(!v3))
        {
        rt_traceback_add(&code_137, 0);
    {
        goto b3;
    }
    }
    }
b1:;
    if (RT_UNLIKELY(!rt_do_item(v3, v1, &v5)))
        {
        rt_traceback_add(&code_137, 1);
    {
        goto b3;
    }
    }
b2:;
    return v5;
b3:;
    v8 = rt_fetch();
    v9 = rt_thread.handled;
    rt_thread.handled = v8;
#line 17 "/work/main/stdlib-shims/pyperf/_options.py"
    v11 = rt_do_builtin(&g_9_KeyError, m_9, &s_KeyError, &cache_37);
    if (RT_UNLIKELY(!v11))
        {
        rt_traceback_add(&code_137, 2);
    {
        goto b11;
    }
    }
b4:;
    {
    int r13_ = rt_exception_matches(v8, v11);
    if (RT_UNLIKELY(r13_ < 0))
        {
        rt_traceback_add(&code_137, 3);
    {
        goto b11;
    }
    }
    q13 = r13_;
    }
b5:;
    if (!q13)
    {
        goto b10;
    }
b6:;
#line 18 "/work/main/stdlib-shims/pyperf/_options.py"
    v16 = rt_do_builtin(&g_9_AttributeError, m_9, &s_AttributeError, &cache_38);
    if (RT_UNLIKELY(!v16))
        {
        rt_traceback_add(&code_137, 4);
    {
        goto b11;
    }
    }
b7:;
    {
    v19 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_395)), v1));
    if (RT_UNLIKELY(!v19))
        {
        rt_traceback_add(&code_137, 5);
    {
        goto b11;
    }
    }
    }
b8:;
    {
        Value a[] = {0, v19};
        v21 = rt_do_call(v16, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v21))
        {
        rt_traceback_add(&code_137, 6);
    {
        goto b11;
    }
    }
b9:;
    rt_raise_stmt(v21, RT_NONE);
    {
        rt_traceback_add(&code_137, 7);
    {
        goto b11;
    }
    }
b10:;
    rt_thread.handled = v9;
    rt_thread.pending = v8;
    goto leave;
b11:;
    v27 = rt_fetch();
    rt_thread.handled = v9;
    rt_thread.pending = v27;
    goto leave;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_137, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Namespace____getattr___entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Namespace____getattr__(fn, args[0], args[1]);
    return r;
}

/* Namespace.__repr__ */
static Value u_pyperf___options__Namespace____repr__(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    uint64_t f5[sizeof(RtFunction) / 8 + 4];
    Value v5;
    Value v7;
    Value v8;
    Value v13;
    Value v10;
    Value v11;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 20 "/work/main/stdlib-shims/pyperf/_options.py"
    c2 = (RtCell){&rt_type_cell, v0};
    v2 = RT_VAL(&c2);
#line 21 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = (RtFunction *)f5;
        made->type = &rt_type_function;
        made->code = &code_139;
        made->cells[0] = RT_AS(RtCell, v2);
        v5 = RT_VAL(made);
    }
    {
    v7 = rt_do_getattr(v0, &s__given, &cache_39);
    if (RT_UNLIKELY(!v7))
        { pos = 0; goto error; }
    }
    {
    v8 = rt_iter(v7);
    if (RT_UNLIKELY(!v8))
        { pos = 1; goto error; }
    }
    v13 = u_pyperf___options__Namespace____repr____L__listcomp(rt_do_function_of(v5), v8);
    if (RT_UNLIKELY(!v13))
        { pos = 1; goto error; }
    {
    v10 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_396)), RT_AS(RtList, v13)));
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    }
    {
    v11 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_397)), v10));
    if (RT_UNLIKELY(!v11))
        { pos = 3; goto error; }
    }
    return v11;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_138, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Namespace____repr___entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Namespace____repr__(fn, args[0]);
    return r;
}

/* Reading.__init__ */
static Value u_pyperf___options__Reading____init__(RtFunction *fn, Value p0, Value p1, Value p2, Value p3) {
    int pos = 0;
    Value v10;
    Value v12;
    Value v14;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    Value v3 = p3;
#line 256 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 16, v1, &s_parser);
#line 257 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 24, v2, &s_values);
#line 258 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 32, v3, &s_args);
#line 259 "/work/main/stdlib-shims/pyperf/_options.py"
    rt_do_field_store(v0, 40, RT_SMALL(0), &s_at);
#line 260 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v10 = RT_VAL(rt_do_list_of(a, 0));
    }
    rt_do_field_store(v0, 48, v10, &s_free);
#line 261 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v12 = RT_VAL(rt_do_list_of(a, 0));
    }
    rt_do_field_store(v0, 56, v12, &s_unknown);
#line 262 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v14 = RT_VAL(rt_do_list_of(a, 0));
    }
    rt_do_field_store(v0, 64, v14, &s_seen);
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_172, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading____init___entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading____init__(fn, args[0], args[1], args[2], args[3]);
    return r;
}

/* ArgumentParser.error */
static Value u_pyperf___options__ArgumentParser__error(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v15;
    Value v6;
    Value v9;
    Value v10;
    Value v11;
    Value v16;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 232 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = rt_do_global(&g_9_sys, m_9, &s_sys);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    {
    v4 = rt_do_getattr(v3, &s_stderr, &cache_40);
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
    }
    v15 = u_pyperf___options__ArgumentParser__format_usage(NULL, v0);
    if (RT_UNLIKELY(!v15))
        { pos = 2; goto error; }
    {
        Value a[] = {0, 0, v15};
        v6 = rt_call_method(v4, &s_write, a + 1, 1, NULL, &cache_41);
    }
    if (RT_UNLIKELY(!v6) && rt_do_lookup_failed())
        { pos = 3; goto error; }
    if (RT_UNLIKELY(!v6))
        { pos = 4; goto error; }
#line 233 "/work/main/stdlib-shims/pyperf/_options.py"
    v9 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v9 && !(v9 = rt_getattr(v0, &s_prog))))
        { pos = 5; goto error; }
    {
        Value a[] = {v9, v1};
        v10 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v11 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_406)), v10));
    if (RT_UNLIKELY(!v11))
        { pos = 6; goto error; }
    }
    v16 = u_pyperf___options__ArgumentParser__exit(NULL, v0, INT64_C(2), v11);
    if (RT_UNLIKELY(!v16))
        { pos = 7; goto error; }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_167, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__error_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__error(fn, args[0], args[1]);
    return r;
}

/* Namespace.__repr__.<locals>.<listcomp> */
static Value u_pyperf___options__Namespace____repr____L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v7;
    Value v9;
    Value v10;
    Value v11;
    Value v12;
    Value v13;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 21 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    {
        Value a[] = {0};
        v4 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_next(v0); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v9 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v9 && rt_do_unbound_free("self")))
        { pos = 1; goto error; }
    {
    v10 = rt_do_getattr(v9, &s__given, &cache_42);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    }
    if (RT_UNLIKELY(!rt_do_item(v10, v7, &v11)))
        { pos = 3; goto error; }
    {
        Value a[] = {v7, v11};
        v12 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v13 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_407)), v12));
    if (RT_UNLIKELY(!v13))
        { pos = 4; goto error; }
    }
    {
    (void)rt_list_push(RT_AS(RtList, v4), v13);
    }
        goto b1;
b3:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_139, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Namespace____repr____L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Namespace____repr____L__listcomp(fn, args[0]);
    return r;
}

/* ArgumentParser.format_usage */
static Value u_pyperf___options__ArgumentParser__format_usage(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v5;
    Value v6;
    RtFastIter it7;
    Value v10;
    Value v11;
    Value v13;
    Value v84;
    bool q15;
    Value v19;
    bool q20;
    Value v22;
    Value v25;
    Value v26;
    Value v28;
    Value v29;
    Value v30;
    Value v34;
    Value v35;
    bool q36;
    Value v42;
    Value v44;
    Value v45;
    Value v47;
    RtFastIter it48;
    Value v51;
    Value v52;
    bool q53;
    Value v55;
    Value v58;
    Value v60;
    Value v85;
    Value v63;
    bool q66;
    Value v71;
    Value v76;
    Value v77;
    Value v80;
    Value v82;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 192 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_prog))))
        { pos = 0; goto error; }
    {
    v4 = rt_do_add(RT_VAL(&s_408), v3);
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
    }
    {
        Value a[] = {v4};
        v5 = RT_VAL(rt_do_list_of(a, 1));
    }
#line 193 "/work/main/stdlib-shims/pyperf/_options.py"
    v6 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v6 && !(v6 = rt_getattr(v0, &s__options))))
        { pos = 2; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it7, v6)))
        { pos = 3; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 3; goto error; }
    { Value item9 = rt_do_next(&it7); if (RT_LIKELY(item9))
    {
        v10 = item9;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 3; goto error; }
        goto b12;
b2:;
#line 194 "/work/main/stdlib-shims/pyperf/_options.py"
    v11 = RT_FIELD(v10, 16);
    if (RT_UNLIKELY(!v11 && !(v11 = rt_getattr(v10, &s_names))))
        { pos = 4; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v11), INT64_C(0), &v13)))
        { pos = 5; goto error; }
#line 195 "/work/main/stdlib-shims/pyperf/_options.py"
    v84 = u_pyperf___options__Option__takes_value(NULL, v10);
    if (RT_UNLIKELY(!v84))
        { pos = 6; goto error; }
    {
    int r15_ = rt_do_truth(v84);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 7; goto error; }
    q15 = r15_;
    }
    if (!q15)
    {
        goto b7;
    }
b3:;
#line 196 "/work/main/stdlib-shims/pyperf/_options.py"
    v19 = RT_FIELD(v10, 88);
    if (RT_UNLIKELY(!v19 && !(v19 = rt_getattr(v10, &s_metavar))))
        { pos = 8; goto error; }
    {
    int r20_ = rt_do_truth(v19);
    if (RT_UNLIKELY(r20_ < 0))
        { pos = 9; goto error; }
    q20 = r20_;
    }
    if (!q20)
    {
        goto b5;
    }
b4:;
    v22 = v19;
        v28 = v22;
        goto b6;
b5:;
    v25 = RT_FIELD(v10, 96);
    if (RT_UNLIKELY(!v25 && !(v25 = rt_getattr(v10, &s_dest))))
        { pos = 10; goto error; }
    {
        Value a[] = {0, 0};
        v26 = rt_call_method(v25, &s_upper, a + 1, 0, NULL, &cache_43);
    }
    if (RT_UNLIKELY(!v26) && rt_do_lookup_failed())
        { pos = 11; goto error; }
    if (RT_UNLIKELY(!v26))
        { pos = 12; goto error; }
        v28 = v26;
b6:;
    {
    v29 = rt_do_add(RT_VAL(&s_389), v28);
    if (RT_UNLIKELY(!v29))
        { pos = 13; goto error; }
    }
    {
    v30 = rt_do_iadd(v13, v29);
    if (RT_UNLIKELY(!v30))
        { pos = 14; goto error; }
    }
        v34 = v30;
        goto b8;
b7:;
        v34 = v13;
b8:;
#line 197 "/work/main/stdlib-shims/pyperf/_options.py"
    v35 = RT_FIELD(v10, 72);
    if (RT_UNLIKELY(!v35 && !(v35 = rt_getattr(v10, &s_required))))
        { pos = 15; goto error; }
    {
    int r36_ = rt_do_truth(v35);
    if (RT_UNLIKELY(r36_ < 0))
        { pos = 16; goto error; }
    q36 = r36_;
    }
    if (!q36)
    {
        goto b10;
    }
b9:;
        v44 = v34;
        goto b11;
b10:;
    {
    v42 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_410)), v34));
    if (RT_UNLIKELY(!v42))
        { pos = 17; goto error; }
    }
        v44 = v42;
b11:;
    {
    int r45_ = rt_list_push(RT_AS(RtList, v5), v44);
    v45 = RT_NONE;
    }
        goto b1;
b12:;
#line 198 "/work/main/stdlib-shims/pyperf/_options.py"
    v47 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v47 && !(v47 = rt_getattr(v0, &s__positionals))))
        { pos = 18; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it48, v47)))
        { pos = 19; goto error; }
b13:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 19; goto error; }
    { Value item50 = rt_do_next(&it48); if (RT_LIKELY(item50))
    {
        v51 = item50;
        goto b14;
    }
    }
    if (rt_pending())
    { pos = 19; goto error; }
        goto b21;
b14:;
#line 199 "/work/main/stdlib-shims/pyperf/_options.py"
    v52 = RT_FIELD(v51, 88);
    if (RT_UNLIKELY(!v52 && !(v52 = rt_getattr(v51, &s_metavar))))
        { pos = 20; goto error; }
    {
    int r53_ = rt_do_truth(v52);
    if (RT_UNLIKELY(r53_ < 0))
        { pos = 21; goto error; }
    q53 = r53_;
    }
    if (!q53)
    {
        goto b16;
    }
b15:;
    v55 = v52;
        v60 = v55;
        goto b17;
b16:;
    v58 = RT_FIELD(v51, 96);
    if (RT_UNLIKELY(!v58 && !(v58 = rt_getattr(v51, &s_dest))))
        { pos = 22; goto error; }
        v60 = v58;
b17:;
#line 200 "/work/main/stdlib-shims/pyperf/_options.py"
    v85 = u_pyperf___options__Option__limits(NULL, v51);
    if (RT_UNLIKELY(!v85))
        { pos = 23; goto error; }
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v85), INT64_C(0), &v63)))
        { pos = 24; goto error; }
    {
    int r66_ = rt_do_compare_truth(2, v63, RT_SMALL(0));
    if (RT_UNLIKELY(r66_ < 0))
        { pos = 25; goto error; }
    q66 = r66_;
    }
    if (!q66)
    {
        goto b19;
    }
b18:;
    {
    v71 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_410)), v60));
    if (RT_UNLIKELY(!v71))
        { pos = 26; goto error; }
    }
        v76 = v71;
        goto b20;
b19:;
        v76 = v60;
b20:;
    {
    int r77_ = rt_list_push(RT_AS(RtList, v5), v76);
    v77 = RT_NONE;
    }
        goto b13;
b21:;
#line 201 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v80 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_389)), RT_AS(RtList, v5)));
    if (RT_UNLIKELY(!v80))
        { pos = 27; goto error; }
    }
    {
    v82 = RT_VAL(rt_str_concat(RT_AS(RtStr, v80), RT_AS(RtStr, RT_VAL(&s_86))));
    if (RT_UNLIKELY(!v82))
        { pos = 28; goto error; }
    }
    return v82;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_162, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__format_usage_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__format_usage(fn, args[0]);
    return r;
}

/* Reading.run */
static Value u_pyperf___options__Reading__run(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v3;
    Value v4;
    Value v5;
    Value v6;
    RtFastIter it7;
    Value v10;
    Value v11;
    bool q14;
    Value v18;
    bool q21;
    Value v25;
    Value v26;
    Value v27;
    Value v28;
    Value v38;
    Value v39;
    RtFastIter it40;
    Value v43;
    Value v44;
    Value v45;
    Value v46;
    Value v47;
    Value v48;
    Value v51;
    Value v53;
    int64_t i54;
    Value v73;
    bool q55;
    Value v70;
    Value v71;
    Value v72;
    Value v68;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 265 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_parser))))
        { pos = 0; goto error; }
    v3 = RT_FIELD(v2, 40);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v2, &s__options))))
        { pos = 1; goto error; }
    v4 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_parser))))
        { pos = 2; goto error; }
    v5 = RT_FIELD(v4, 48);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v4, &s__positionals))))
        { pos = 3; goto error; }
    {
    v6 = RT_VAL(rt_list_concat(RT_AS(RtList, v3), RT_AS(RtList, v5)));
    }
    if (RT_UNLIKELY(!rt_do_iter(&it7, v6)))
        { pos = 4; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 4; goto error; }
    { Value item9 = rt_do_next(&it7); if (RT_LIKELY(item9))
    {
        v10 = item9;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 4; goto error; }
        goto b9;
b2:;
#line 266 "/work/main/stdlib-shims/pyperf/_options.py"
    v11 = RT_FIELD(v10, 24);
    if (RT_UNLIKELY(!v11 && !(v11 = rt_getattr(v10, &s_action))))
        { pos = 5; goto error; }
    {
    int r14_ = rt_do_compare_truth(3, v11, RT_VAL(&s_help));
    if (RT_UNLIKELY(r14_ < 0))
        { pos = 6; goto error; }
    q14 = r14_;
    }
    if (!q14)
    {
        goto b6;
    }
b3:;
    v18 = RT_FIELD(v10, 24);
    if (RT_UNLIKELY(!v18 && !(v18 = rt_getattr(v10, &s_action))))
        { pos = 7; goto error; }
    {
    int r21_ = rt_do_compare_truth(3, v18, RT_VAL(&s_version));
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 8; goto error; }
    q21 = r21_;
    }
    if (!q21)
    {
        goto b5;
    }
b4:;
#line 267 "/work/main/stdlib-shims/pyperf/_options.py"
    v25 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v25 && !(v25 = rt_getattr(v0, &s_values))))
        { pos = 9; goto error; }
    v26 = RT_FIELD(v10, 96);
    if (RT_UNLIKELY(!v26 && !(v26 = rt_getattr(v10, &s_dest))))
        { pos = 10; goto error; }
    v27 = RT_FIELD(v10, 48);
    if (RT_UNLIKELY(!v27 && !(v27 = rt_getattr(v10, &s_default))))
        { pos = 11; goto error; }
    {
        Value a[] = {0, 0, v26, v27};
        v28 = rt_call_method(v25, &s_setdefault, a + 1, 2, NULL, &cache_44);
    }
    if (RT_UNLIKELY(!v28) && rt_do_lookup_failed())
        { pos = 12; goto error; }
    if (RT_UNLIKELY(!v28))
        { pos = 13; goto error; }
        goto b8;
b5:;
#line 266 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b7;
b6:;
b7:;
#line 267 "/work/main/stdlib-shims/pyperf/_options.py"
b8:;
        goto b1;
b9:;
#line 268 "/work/main/stdlib-shims/pyperf/_options.py"
    v38 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v38 && !(v38 = rt_getattr(v0, &s_parser))))
        { pos = 14; goto error; }
    v39 = RT_FIELD(v38, 64);
    if (RT_UNLIKELY(!v39 && !(v39 = rt_getattr(v38, &s__defaults))))
        { pos = 15; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it40, v39)))
        { pos = 16; goto error; }
b10:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 16; goto error; }
    { Value item42 = rt_do_next(&it40); if (RT_LIKELY(item42))
    {
        v43 = item42;
        goto b11;
    }
    }
    if (rt_pending())
    { pos = 16; goto error; }
        goto b12;
b11:;
#line 269 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v44 = rt_do_getattr(v0, &s_values, &cache_45);
    if (RT_UNLIKELY(!v44))
        { pos = 17; goto error; }
    }
    {
    v45 = rt_do_getattr(v0, &s_parser, &cache_46);
    if (RT_UNLIKELY(!v45))
        { pos = 18; goto error; }
    }
    {
    v46 = rt_do_getattr(v45, &s__defaults, &cache_47);
    if (RT_UNLIKELY(!v46))
        { pos = 19; goto error; }
    }
    if (RT_UNLIKELY(!rt_do_item(v46, v43, &v47)))
        { pos = 20; goto error; }
    {
        Value a[] = {0, 0, v43, v47};
        v48 = rt_call_method(v44, &s_setdefault, a + 1, 2, NULL, &cache_48);
    }
    if (RT_UNLIKELY(!v48) && rt_do_lookup_failed())
        { pos = 21; goto error; }
    if (RT_UNLIKELY(!v48))
        { pos = 22; goto error; }
        goto b10;
b12:;
#line 270 "/work/main/stdlib-shims/pyperf/_options.py"
b13:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 23; goto error; }
    v51 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v51 && !(v51 = rt_getattr(v0, &s_at))))
        { pos = 23; goto error; }
    v53 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v53 && !(v53 = rt_getattr(v0, &s_args))))
        { pos = 24; goto error; }
    {
    i54 = rt_length(v53);
    if (RT_UNLIKELY(i54 < 0 && rt_pending()))
        { pos = 25; goto error; }
    }
    v73 = rt_fast_int(i54);
    {
    q55 = rt_fast_int_lt(v51, v73);
    }
    if (!q55)
    {
        goto b15;
    }
b14:;
#line 271 "/work/main/stdlib-shims/pyperf/_options.py"
    v70 = u_pyperf___options__Reading__next_argument(NULL, v0);
    if (RT_UNLIKELY(!v70))
        { pos = 26; goto error; }
        goto b13;
b15:;
#line 272 "/work/main/stdlib-shims/pyperf/_options.py"
    v71 = u_pyperf___options__Reading__fill_positionals(NULL, v0);
    if (RT_UNLIKELY(!v71))
        { pos = 27; goto error; }
#line 273 "/work/main/stdlib-shims/pyperf/_options.py"
    v72 = u_pyperf___options__Reading__check_given(NULL, v0);
    if (RT_UNLIKELY(!v72))
        { pos = 28; goto error; }
#line 274 "/work/main/stdlib-shims/pyperf/_options.py"
    v68 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v68 && !(v68 = rt_getattr(v0, &s_unknown))))
        { pos = 29; goto error; }
    return v68;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_173, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading__run_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading__run(fn, args[0]);
    return r;
}

/* Option.takes_value */
static Value u_pyperf___options__Option__takes_value(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v4;
    bool q5;
    Value v8;
    Value v12;
    Value v14;
    Value v16;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 45 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_action))))
        { pos = 0; goto error; }
    {
    v4 = rt_do_eq(v2, RT_VAL(&s_store));
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
    }
    {
    int r5_ = rt_do_truth(v4);
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 2; goto error; }
    q5 = r5_;
    }
    if (!q5)
    {
        goto b2;
    }
b1:;
    v8 = v4;
        v16 = v8;
        goto b3;
b2:;
    v12 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v12 && !(v12 = rt_getattr(v0, &s_action))))
        { pos = 3; goto error; }
    {
    v14 = rt_do_eq(v12, RT_VAL(&s_append));
    if (RT_UNLIKELY(!v14))
        { pos = 4; goto error; }
    }
        v16 = v14;
b3:;
    return v16;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_143, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__takes_value_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__takes_value(fn, args[0]);
    return r;
}

/* Option.limits */
static Value u_pyperf___options__Option__limits(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    bool q4;
    Value v9;
    bool q12;
    Value v18;
    bool q22;
    Value v28;
    bool q32;
    Value v38;
    Value v40;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 55 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_nargs))))
        { pos = 0; goto error; }
#line 56 "/work/main/stdlib-shims/pyperf/_options.py"
    q4 = v2 == RT_NONE;
    if (!q4)
    {
        goto b2;
    }
b1:;
#line 57 "/work/main/stdlib-shims/pyperf/_options.py"
    return RT_VAL(&k_tuple_352);
b2:;
#line 56 "/work/main/stdlib-shims/pyperf/_options.py"
    v9 = v2;
#line 58 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r12_ = rt_do_compare_truth(2, v9, RT_VAL(&s_412));
    if (RT_UNLIKELY(r12_ < 0))
        { pos = 1; goto error; }
    q12 = r12_;
    }
    if (!q12)
    {
        goto b4;
    }
b3:;
#line 59 "/work/main/stdlib-shims/pyperf/_options.py"
    return RT_VAL(&k_tuple_354);
b4:;
#line 58 "/work/main/stdlib-shims/pyperf/_options.py"
    v18 = v9;
#line 60 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r22_ = rt_do_compare_truth(2, v18, RT_VAL(&s_413));
    if (RT_UNLIKELY(r22_ < 0))
        { pos = 2; goto error; }
    q22 = r22_;
    }
    if (!q22)
    {
        goto b6;
    }
b5:;
#line 61 "/work/main/stdlib-shims/pyperf/_options.py"
    return RT_VAL(&k_tuple_356);
b6:;
#line 60 "/work/main/stdlib-shims/pyperf/_options.py"
    v28 = v18;
#line 62 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r32_ = rt_do_compare_truth(2, v28, RT_VAL(&s_414));
    if (RT_UNLIKELY(r32_ < 0))
        { pos = 3; goto error; }
    q32 = r32_;
    }
    if (!q32)
    {
        goto b8;
    }
b7:;
#line 63 "/work/main/stdlib-shims/pyperf/_options.py"
    return RT_VAL(&k_tuple_358);
b8:;
#line 62 "/work/main/stdlib-shims/pyperf/_options.py"
    v38 = v28;
#line 64 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {v38, v38};
        v40 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    return v40;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_145, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__limits_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__limits(fn, args[0]);
    return r;
}

/* Reading.next_argument */
static Value u_pyperf___options__Reading__next_argument(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v3;
    Value v4;
    Value v5;
    Value v7;
    bool q11;
    Value v15;
    Value v16;
    Value v17;
    Value v21;
    Value v22;
    Value v24;
    int64_t i25;
    Value v91;
    Value v28;
    Value v31;
    bool q32;
    bool q37;
    Value v42;
    Value v87;
    bool q45;
    Value v51;
    bool q52;
    Value v56;
    Value u57[3];
    Value v58;
    Value v59;
    Value v60;
    Value v88;
    bool q63;
    Value v66;
    Value v67;
    Value v69;
    Value v71;
    Value v89;
    Value v90;
    Value v81;
    Value v82;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 277 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_args))))
        { pos = 0; goto error; }
    v3 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_at))))
        { pos = 1; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v2, v3, &v4)))
        { pos = 2; goto error; }
#line 278 "/work/main/stdlib-shims/pyperf/_options.py"
    v5 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v0, &s_at))))
        { pos = 3; goto error; }
    {
    v7 = rt_fast_int_add(v5, RT_SMALL(1));
    }
    rt_do_field_store(v0, 40, v7, &s_at);
#line 279 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r11_ = rt_do_compare_truth(2, v4, RT_VAL(&s_370));
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 4; goto error; }
    q11 = r11_;
    }
    if (!q11)
    {
        goto b2;
    }
b1:;
#line 280 "/work/main/stdlib-shims/pyperf/_options.py"
    v15 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v15 && !(v15 = rt_getattr(v0, &s_free))))
        { pos = 5; goto error; }
    v16 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v16 && !(v16 = rt_getattr(v0, &s_args))))
        { pos = 6; goto error; }
    v17 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v17 && !(v17 = rt_getattr(v0, &s_at))))
        { pos = 7; goto error; }
    {
    v21 = rt_do_getslice(v16, v17, RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v21))
        { pos = 8; goto error; }
    }
    {
    int r22_ = rt_list_extend(RT_AS(RtList, v15), v21);
    if (RT_UNLIKELY(r22_ < 0))
        { pos = 9; goto error; }
    v22 = RT_NONE;
    }
#line 281 "/work/main/stdlib-shims/pyperf/_options.py"
    v24 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v24 && !(v24 = rt_getattr(v0, &s_args))))
        { pos = 10; goto error; }
    {
    i25 = rt_length(v24);
    if (RT_UNLIKELY(i25 < 0 && rt_pending()))
        { pos = 11; goto error; }
    }
    v91 = rt_fast_int(i25);
    rt_do_field_store(v0, 40, v91, &s_at);
        goto b17;
b2:;
#line 279 "/work/main/stdlib-shims/pyperf/_options.py"
    v28 = v4;
#line 282 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0, 0, RT_VAL(&s_357)};
        v31 = rt_call_method(v28, &s_startswith, a + 1, 1, NULL, &cache_49);
    }
    if (RT_UNLIKELY(!v31) && rt_do_lookup_failed())
        { pos = 12; goto error; }
    if (RT_UNLIKELY(!v31))
        { pos = 13; goto error; }
    {
    int r32_ = rt_do_truth(v31);
    if (RT_UNLIKELY(r32_ < 0))
        { pos = 14; goto error; }
    q32 = r32_;
    }
    if (!q32)
    {
        goto b14;
    }
b3:;
    {
    int r37_ = rt_do_compare_truth(2, v28, RT_VAL(&s_357));
    if (RT_UNLIKELY(r37_ < 0))
        { pos = 15; goto error; }
    q37 = r37_;
    }
    if (!q37)
    {
        goto b5;
    }
b4:;
        goto b15;
b5:;
    v42 = v28;
    v87 = u_pyperf___options__Reading__is_negative_number(NULL, v0, v42);
    if (RT_UNLIKELY(!v87))
        { pos = 16; goto error; }
    {
    int r45_ = rt_do_truth(v87);
    if (RT_UNLIKELY(r45_ < 0))
        { pos = 15; goto error; }
    q45 = r45_;
    }
    if (!q45)
    {
        goto b7;
    }
b6:;
        goto b15;
b7:;
#line 284 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0, 0, RT_VAL(&s_370)};
        v51 = rt_call_method(v42, &s_startswith, a + 1, 1, NULL, &cache_50);
    }
    if (RT_UNLIKELY(!v51) && rt_do_lookup_failed())
        { pos = 17; goto error; }
    if (RT_UNLIKELY(!v51))
        { pos = 18; goto error; }
    {
    int r52_ = rt_do_truth(v51);
    if (RT_UNLIKELY(r52_ < 0))
        { pos = 19; goto error; }
    q52 = r52_;
    }
    if (!q52)
    {
        goto b12;
    }
b8:;
#line 285 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0, 0, RT_VAL(&s_416)};
        v56 = rt_call_method(v42, &s_partition, a + 1, 1, NULL, &cache_51);
    }
    if (RT_UNLIKELY(!v56) && rt_do_lookup_failed())
        { pos = 20; goto error; }
    if (RT_UNLIKELY(!v56))
        { pos = 21; goto error; }
    if (RT_UNLIKELY(rt_do_unpack(v56, u57, 3) < 0))
        { pos = 22; goto error; }
    v58 = u57[0];
    v59 = u57[1];
    v60 = u57[2];
#line 286 "/work/main/stdlib-shims/pyperf/_options.py"
    v88 = u_pyperf___options__Reading__long_option(NULL, v0, v58);
    if (RT_UNLIKELY(!v88))
        { pos = 23; goto error; }
#line 287 "/work/main/stdlib-shims/pyperf/_options.py"
    q63 = v88 == RT_NONE;
    if (!q63)
    {
        goto b10;
    }
b9:;
#line 288 "/work/main/stdlib-shims/pyperf/_options.py"
    v66 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v66 && !(v66 = rt_getattr(v0, &s_unknown))))
        { pos = 24; goto error; }
    {
    int r67_ = rt_list_push(RT_AS(RtList, v66), v42);
    v67 = RT_NONE;
    }
        goto b11;
b10:;
#line 287 "/work/main/stdlib-shims/pyperf/_options.py"
    v69 = v88;
#line 290 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v71 = rt_do_eq(v59, RT_VAL(&s_416));
    if (RT_UNLIKELY(!v71))
        { pos = 25; goto error; }
    }
    v89 = u_pyperf___options__Reading__give(NULL, v0, v69, v60, v71);
    if (RT_UNLIKELY(!v89))
        { pos = 26; goto error; }
b11:;
        goto b13;
b12:;
#line 292 "/work/main/stdlib-shims/pyperf/_options.py"
    v90 = u_pyperf___options__Reading__short_options(NULL, v0, v42);
    if (RT_UNLIKELY(!v90))
        { pos = 27; goto error; }
b13:;
        goto b16;
b14:;
#line 282 "/work/main/stdlib-shims/pyperf/_options.py"
b15:;
#line 283 "/work/main/stdlib-shims/pyperf/_options.py"
    v81 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v81 && !(v81 = rt_getattr(v0, &s_free))))
        { pos = 28; goto error; }
    {
    int r82_ = rt_list_push(RT_AS(RtList, v81), v28);
    v82 = RT_NONE;
    }
b16:;
#line 292 "/work/main/stdlib-shims/pyperf/_options.py"
b17:;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_174, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading__next_argument_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading__next_argument(fn, args[0]);
    return r;
}

/* Reading.fill_positionals */
static Value u_pyperf___options__Reading__fill_positionals(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    RtFastIter it5;
    Value v7;
    Value v9;
    Value v78;
    Value v12;
    Value v13;
    Value v15;
    Value v16;
    RtFastIter it17;
    Value v19;
    Value v21;
    Value v79;
    Value u23[2];
    Value v24;
    Value v25;
    Value v26;
    Value v28;
    int64_t i29;
    Value v82;
    Value v30;
    bool q33;
    Value v38;
    Value v41;
    Value v43;
    bool q45;
    Value v53;
    Value v55;
    Value v59;
    Value v60;
    Value v64;
    Value v66;
    Value v67;
    Value v80;
    Value v69;
    Value v70;
    Value v71;
    Value v73;
    Value v74;
    Value v75;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 376 "/work/main/stdlib-shims/pyperf/_options.py"
#line 377 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_parser))))
        { pos = 0; goto error; }
    v4 = RT_FIELD(v3, 48);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v3, &s__positionals))))
        { pos = 1; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it5, v4)))
        { pos = 2; goto error; }
        v7 = RT_SMALL(0);
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 2; goto error; }
    { Value item8 = rt_do_next(&it5); if (RT_LIKELY(item8))
    {
        v9 = item8;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 2; goto error; }
        goto b3;
b2:;
#line 378 "/work/main/stdlib-shims/pyperf/_options.py"
    v78 = u_pyperf___options__Option__limits(NULL, v9);
    if (RT_UNLIKELY(!v78))
        { pos = 3; goto error; }
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v78), INT64_C(0), &v12)))
        { pos = 4; goto error; }
    {
    v13 = rt_do_iadd(v7, v12);
    if (RT_UNLIKELY(!v13))
        { pos = 5; goto error; }
    }
        v7 = v13;
        goto b1;
b3:;
#line 379 "/work/main/stdlib-shims/pyperf/_options.py"
    v15 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v15 && !(v15 = rt_getattr(v0, &s_parser))))
        { pos = 6; goto error; }
    v16 = RT_FIELD(v15, 48);
    if (RT_UNLIKELY(!v16 && !(v16 = rt_getattr(v15, &s__positionals))))
        { pos = 7; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it17, v16)))
        { pos = 8; goto error; }
        v19 = v7;
b4:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 8; goto error; }
    { Value item20 = rt_do_next(&it17); if (RT_LIKELY(item20))
    {
        v21 = item20;
        goto b5;
    }
    }
    if (rt_pending())
    { pos = 8; goto error; }
        goto b11;
b5:;
#line 380 "/work/main/stdlib-shims/pyperf/_options.py"
    v79 = u_pyperf___options__Option__limits(NULL, v21);
    if (RT_UNLIKELY(!v79))
        { pos = 9; goto error; }
    rt_do_unpack_tuple(v79, u23, 2);
    v24 = u23[0];
    v25 = u23[1];
#line 381 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v26 = rt_do_isub(v19, v24);
    if (RT_UNLIKELY(!v26))
        { pos = 10; goto error; }
    }
#line 382 "/work/main/stdlib-shims/pyperf/_options.py"
    v28 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v28 && !(v28 = rt_getattr(v0, &s_free))))
        { pos = 11; goto error; }
    {
    i29 = rt_list_size(RT_AS(RtList, v28));
    }
    v82 = rt_from_small(i29);
    {
    v30 = rt_do_sub(v82, v26);
    if (RT_UNLIKELY(!v30))
        { pos = 12; goto error; }
    }
#line 383 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r33_ = rt_do_compare_truth(0, v25, RT_SMALL(0));
    if (RT_UNLIKELY(r33_ < 0))
        { pos = 13; goto error; }
    q33 = r33_;
    }
    if (!q33)
    {
        goto b7;
    }
b6:;
        v43 = v30;
        goto b8;
b7:;
    v38 = v25;
    {
        Value a[] = {0, v38, v30};
    v41 = rt_builtin_min(a + 1, 2, NULL);
    if (RT_UNLIKELY(!v41))
        { pos = 14; goto error; }
    }
        v43 = v41;
b8:;
#line 384 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r45_ = rt_do_compare_truth(0, v43, v24);
    if (RT_UNLIKELY(r45_ < 0))
        { pos = 15; goto error; }
    q45 = r45_;
    }
    if (!q45)
    {
        goto b10;
    }
b9:;
#line 385 "/work/main/stdlib-shims/pyperf/_options.py"
    return RT_NONE;
b10:;
#line 384 "/work/main/stdlib-shims/pyperf/_options.py"
    v53 = v43;
#line 386 "/work/main/stdlib-shims/pyperf/_options.py"
    v55 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v55 && !(v55 = rt_getattr(v0, &s_free))))
        { pos = 16; goto error; }
    {
    v59 = rt_do_getslice(v55, RT_NONE, v53, RT_NONE);
    if (RT_UNLIKELY(!v59))
        { pos = 17; goto error; }
    }
#line 387 "/work/main/stdlib-shims/pyperf/_options.py"
    v60 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v60 && !(v60 = rt_getattr(v0, &s_free))))
        { pos = 18; goto error; }
    {
    v64 = rt_do_getslice(v60, v53, RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v64))
        { pos = 19; goto error; }
    }
    rt_do_field_store(v0, 48, v64, &s_free);
#line 388 "/work/main/stdlib-shims/pyperf/_options.py"
    v66 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v66 && !(v66 = rt_getattr(v0, &s_seen))))
        { pos = 20; goto error; }
    {
    int r67_ = rt_list_push(RT_AS(RtList, v66), v21);
    v67 = RT_NONE;
    }
#line 389 "/work/main/stdlib-shims/pyperf/_options.py"
    v80 = u_pyperf___options__Option__values_of(NULL, v21, v59);
    if (RT_UNLIKELY(!v80))
        { pos = 21; goto error; }
    v69 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v69 && !(v69 = rt_getattr(v0, &s_values))))
        { pos = 22; goto error; }
    v70 = RT_FIELD(v21, 96);
    if (RT_UNLIKELY(!v70 && !(v70 = rt_getattr(v21, &s_dest))))
        { pos = 23; goto error; }
    {
    int r71_ = rt_do_setitem(v69, v70, v80);
    if (RT_UNLIKELY(r71_ < 0))
        { pos = 24; goto error; }
    v71 = RT_NONE;
    }
        v19 = v26;
        goto b4;
b11:;
#line 390 "/work/main/stdlib-shims/pyperf/_options.py"
    v73 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v73 && !(v73 = rt_getattr(v0, &s_unknown))))
        { pos = 25; goto error; }
    v74 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v74 && !(v74 = rt_getattr(v0, &s_free))))
        { pos = 26; goto error; }
    {
    int r75_ = rt_list_extend(RT_AS(RtList, v73), v74);
    if (RT_UNLIKELY(r75_ < 0))
        { pos = 27; goto error; }
    v75 = RT_NONE;
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_181, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading__fill_positionals_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading__fill_positionals(fn, args[0]);
    return r;
}

/* ArgumentParser.exit */
static Value u_pyperf___options__ArgumentParser__exit(RtFunction *fn, Value p0, int64_t p1, Value p2) {
    int pos = 0;
    bool q4;
    Value v6;
    Value v7;
    Value v8;
    Value v9;
    Value v14;
    Value v0 = p0;
    int64_t i1 = p1;
    Value v2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 227 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    q4 = rt_str_truth(RT_AS(RtStr, v2));
    }
    if (!q4)
    {
        goto b2;
    }
b1:;
    v6 = v2;
#line 228 "/work/main/stdlib-shims/pyperf/_options.py"
    v7 = rt_do_global(&g_9_sys, m_9, &s_sys);
    if (RT_UNLIKELY(!v7))
        { pos = 0; goto error; }
    {
    v8 = rt_do_getattr(v7, &s_stderr, &cache_52);
    if (RT_UNLIKELY(!v8))
        { pos = 1; goto error; }
    }
    {
        Value a[] = {0, 0, v6};
        v9 = rt_call_method(v8, &s_write, a + 1, 1, NULL, &cache_53);
    }
    if (RT_UNLIKELY(!v9) && rt_do_lookup_failed())
        { pos = 2; goto error; }
    if (RT_UNLIKELY(!v9))
        { pos = 3; goto error; }
        goto b3;
b2:;
b3:;
#line 229 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v14 = rt_sys_exit(RT_SMALL(2));
    if (RT_UNLIKELY(!v14))
        { pos = 4; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_166, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* Reading.is_negative_number */
static Value u_pyperf___options__Reading__is_negative_number(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    bool q5;
    Value v13;
    Value v17;
    Value v18;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 295 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_parser))))
        { pos = 0; goto error; }
    v4 = RT_FIELD(v3, 56);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v3, &s__by_name))))
        { pos = 1; goto error; }
    {
    int r5_ = rt_dict_contains(RT_AS(RtDict, v4), v1);
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 2; goto error; }
    q5 = r5_;
    }
    if (!q5)
    {
        goto b2;
    }
b1:;
#line 296 "/work/main/stdlib-shims/pyperf/_options.py"
    return RT_FALSE;
b2:;
#line 297 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v13 = rt_do_getslice(v1, RT_SMALL(1), RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v13))
        { pos = 3; goto error; }
    }
    {
        Value a[] = {0, 0, RT_VAL(&s_417), RT_VAL(&s_418), RT_SMALL(1)};
        v17 = rt_call_method(v13, &s_replace, a + 1, 3, NULL, &cache_54);
    }
    if (RT_UNLIKELY(!v17) && rt_do_lookup_failed())
        { pos = 4; goto error; }
    if (RT_UNLIKELY(!v17))
        { pos = 5; goto error; }
#line 298 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0, 0};
        v18 = rt_call_method(v17, &s_isdigit, a + 1, 0, NULL, &cache_55);
    }
    if (RT_UNLIKELY(!v18) && rt_do_lookup_failed())
        { pos = 6; goto error; }
    if (RT_UNLIKELY(!v18))
        { pos = 7; goto error; }
    return v18;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_175, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading__is_negative_number_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading__is_negative_number(fn, args[0], args[1]);
    return r;
}

/* Option.values_of */
static Value u_pyperf___options__Option__values_of(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    RtCell c3;
    Value v3;
    Value v5;
    bool q7;
    Value v12;
    Value v88;
    Value v17;
    bool q20;
    bool q24;
    Value v26;
    Value v29;
    Value v89;
    Value v34;
    bool q35;
    Value v39;
    Value v90;
    Value v45;
    Value v50;
    bool q53;
    bool q57;
    Value v63;
    bool q64;
    Value v70;
    bool q72;
    bool q73;
    Value v77;
    uint64_t f84[sizeof(RtFunction) / 8 + 4];
    Value v84;
    Value v85;
    Value v91;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 82 "/work/main/stdlib-shims/pyperf/_options.py"
    c3 = (RtCell){&rt_type_cell, v0};
    v3 = RT_VAL(&c3);
#line 84 "/work/main/stdlib-shims/pyperf/_options.py"
    v5 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v0, &s_nargs))))
        { pos = 0; goto error; }
    q7 = v5 == RT_NONE;
    if (!q7)
    {
        goto b2;
    }
b1:;
#line 85 "/work/main/stdlib-shims/pyperf/_options.py"
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v1), INT64_C(0), &v12)))
        { pos = 1; goto error; }
    v88 = u_pyperf___options__Option__value_of(NULL, v0, v12);
    if (RT_UNLIKELY(!v88))
        { pos = 2; goto error; }
    return v88;
b2:;
#line 86 "/work/main/stdlib-shims/pyperf/_options.py"
    v17 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v17 && !(v17 = rt_getattr(v0, &s_nargs))))
        { pos = 3; goto error; }
    {
    int r20_ = rt_do_compare_truth(2, v17, RT_VAL(&s_412));
    if (RT_UNLIKELY(r20_ < 0))
        { pos = 4; goto error; }
    q20 = r20_;
    }
    if (!q20)
    {
        goto b9;
    }
b3:;
#line 87 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r24_ = rt_do_truth(v1);
    if (RT_UNLIKELY(r24_ < 0))
        { pos = 5; goto error; }
    q24 = r24_;
    }
    if (!q24)
    {
        goto b5;
    }
b4:;
    v26 = v1;
#line 88 "/work/main/stdlib-shims/pyperf/_options.py"
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v26), INT64_C(0), &v29)))
        { pos = 6; goto error; }
    v89 = u_pyperf___options__Option__value_of(NULL, v0, v29);
    if (RT_UNLIKELY(!v89))
        { pos = 7; goto error; }
    return v89;
b5:;
#line 89 "/work/main/stdlib-shims/pyperf/_options.py"
    v34 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v34 && !(v34 = rt_getattr(v0, &s_names))))
        { pos = 8; goto error; }
    {
    int r35_ = rt_do_truth(v34);
    if (RT_UNLIKELY(r35_ < 0))
        { pos = 9; goto error; }
    q35 = r35_;
    }
    if (!q35)
    {
        goto b7;
    }
b6:;
    v39 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v39 && !(v39 = rt_getattr(v0, &s_const))))
        { pos = 10; goto error; }
        v45 = v39;
        goto b8;
b7:;
    v90 = u_pyperf___options__Option__start(NULL, v0);
    if (RT_UNLIKELY(!v90))
        { pos = 11; goto error; }
        v45 = v90;
b8:;
    return v45;
b9:;
#line 90 "/work/main/stdlib-shims/pyperf/_options.py"
    v50 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v50 && !(v50 = rt_getattr(v0, &s_nargs))))
        { pos = 12; goto error; }
    {
    int r53_ = rt_do_compare_truth(2, v50, RT_VAL(&s_413));
    if (RT_UNLIKELY(r53_ < 0))
        { pos = 13; goto error; }
    q53 = r53_;
    }
    if (!q53)
    {
        goto b17;
    }
b10:;
    {
    int r57_ = rt_do_truth(v1);
    if (RT_UNLIKELY(r57_ < 0))
        { pos = 13; goto error; }
    q57 = r57_;
    }
    if (!q57)
    {
        goto b12;
    }
b11:;
        goto b18;
b12:;
    v63 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v63 && !(v63 = rt_getattr(v0, &s_names))))
        { pos = 14; goto error; }
    {
    int r64_ = rt_do_truth(v63);
    if (RT_UNLIKELY(r64_ < 0))
        { pos = 13; goto error; }
    q64 = r64_;
    }
    if (!q64)
    {
        goto b14;
    }
b13:;
        goto b18;
b14:;
    v70 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v70 && !(v70 = rt_getattr(v0, &s_default))))
        { pos = 15; goto error; }
    q72 = v70 == RT_NONE;
    q73 = !q72;
    if (!q73)
    {
        goto b16;
    }
b15:;
#line 91 "/work/main/stdlib-shims/pyperf/_options.py"
    v77 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v77 && !(v77 = rt_getattr(v0, &s_default))))
        { pos = 16; goto error; }
    return v77;
b16:;
#line 90 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b18;
b17:;
b18:;
#line 92 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = (RtFunction *)f84;
        made->type = &rt_type_function;
        made->code = &code_149;
        made->cells[0] = RT_AS(RtCell, v3);
        v84 = RT_VAL(made);
    }
    {
    v85 = rt_list_iter(RT_AS(RtList, v1));
    }
    v91 = u_pyperf___options__Option__values_of__L__listcomp(rt_do_function_of(v84), v85);
    if (RT_UNLIKELY(!v91))
        { pos = 17; goto error; }
    return v91;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_148, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__values_of_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__values_of(fn, args[0], args[1]);
    return r;
}

/* Reading.check_given */
static Value u_pyperf___options__Reading__check_given(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v3;
    Value v5;
    Value v6;
    Value v8;
    Value v9;
    Value v10;
    RtFastIter it11;
    Value v14;
    Value v16;
    bool q17;
    Value v20;
    bool q21;
    Value v26;
    bool q27;
    Value v131;
    bool q31;
    Value v35;
    Value v36;
    Value v37;
    Value v38;
    bool q39;
    Value v132;
    Value v45;
    Value v46;
    Value v47;
    Value v133;
    Value v59;
    bool q62;
    Value v64;
    Value v65;
    Value v68;
    Value v69;
    Value v70;
    Value v74;
    Value v75;
    RtFastIter it76;
    Value v79;
    Value u80[2];
    Value v81;
    Value v82;
    Value v83;
    Value v84;
    Value v85;
    Value v86;
    Value v87;
    bool q90;
    Value v94;
    Value v97;
    Value v98;
    Value v100;
    Value v101;
    Value v102;
    Value v103;
    Value v104;
    bool q108;
    bool q111;
    Value v117;
    Value v118;
    Value v119;
    Value v120;
    Value v121;
    Value v123;
    Value v124;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 392 "/work/main/stdlib-shims/pyperf/_options.py"
    v2 = rt_do_new_cell(v0);
#line 393 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v3 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 394 "/work/main/stdlib-shims/pyperf/_options.py"
    v5 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v0, &s_parser))))
        { pos = 0; goto error; }
    v6 = RT_FIELD(v5, 40);
    if (RT_UNLIKELY(!v6 && !(v6 = rt_getattr(v5, &s__options))))
        { pos = 1; goto error; }
    v8 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v8 && !(v8 = rt_getattr(v0, &s_parser))))
        { pos = 2; goto error; }
    v9 = RT_FIELD(v8, 48);
    if (RT_UNLIKELY(!v9 && !(v9 = rt_getattr(v8, &s__positionals))))
        { pos = 3; goto error; }
    {
    v10 = RT_VAL(rt_list_concat(RT_AS(RtList, v6), RT_AS(RtList, v9)));
    }
    if (RT_UNLIKELY(!rt_do_iter(&it11, v10)))
        { pos = 4; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 4; goto error; }
    { Value item13 = rt_do_next(&it11); if (RT_LIKELY(item13))
    {
        v14 = item13;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 4; goto error; }
        goto b17;
b2:;
#line 395 "/work/main/stdlib-shims/pyperf/_options.py"
    v16 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v16 && !(v16 = rt_getattr(v0, &s_seen))))
        { pos = 5; goto error; }
    {
    int r17_ = rt_list_contains(RT_AS(RtList, v16), v14);
    if (RT_UNLIKELY(r17_ < 0))
        { pos = 6; goto error; }
    q17 = r17_;
    }
    if (!q17)
    {
        goto b4;
    }
b3:;
#line 396 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b1;
b4:;
#line 397 "/work/main/stdlib-shims/pyperf/_options.py"
    v20 = RT_FIELD(v14, 72);
    if (RT_UNLIKELY(!v20 && !(v20 = rt_getattr(v14, &s_required))))
        { pos = 7; goto error; }
    {
    int r21_ = rt_do_truth(v20);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 8; goto error; }
    q21 = r21_;
    }
    if (!q21)
    {
        goto b6;
    }
b5:;
        goto b15;
b6:;
    v26 = RT_FIELD(v14, 16);
    if (RT_UNLIKELY(!v26 && !(v26 = rt_getattr(v14, &s_names))))
        { pos = 9; goto error; }
    {
    int r27_ = rt_do_truth(v26);
    if (RT_UNLIKELY(r27_ < 0))
        { pos = 8; goto error; }
    q27 = r27_;
    }
    if (!q27)
    {
        goto b14;
    }
b7:;
#line 399 "/work/main/stdlib-shims/pyperf/_options.py"
    v131 = u_pyperf___options__Option__takes_value(NULL, v14);
    if (RT_UNLIKELY(!v131))
        { pos = 10; goto error; }
    {
    int r31_ = rt_do_truth(v131);
    if (RT_UNLIKELY(r31_ < 0))
        { pos = 11; goto error; }
    q31 = r31_;
    }
    if (!q31)
    {
        goto b12;
    }
b8:;
#line 400 "/work/main/stdlib-shims/pyperf/_options.py"
    v35 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v35 && !(v35 = rt_getattr(v0, &s_values))))
        { pos = 12; goto error; }
    v36 = RT_FIELD(v14, 96);
    if (RT_UNLIKELY(!v36 && !(v36 = rt_getattr(v14, &s_dest))))
        { pos = 13; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v35, v36, &v37)))
        { pos = 14; goto error; }
    v38 = RT_FIELD(v14, 48);
    if (RT_UNLIKELY(!v38 && !(v38 = rt_getattr(v14, &s_default))))
        { pos = 15; goto error; }
    q39 = v37 == v38;
    if (!q39)
    {
        goto b10;
    }
b9:;
#line 401 "/work/main/stdlib-shims/pyperf/_options.py"
    v132 = u_pyperf___options__Option__start(NULL, v14);
    if (RT_UNLIKELY(!v132))
        { pos = 16; goto error; }
    v45 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v45 && !(v45 = rt_getattr(v0, &s_values))))
        { pos = 17; goto error; }
    v46 = RT_FIELD(v14, 96);
    if (RT_UNLIKELY(!v46 && !(v46 = rt_getattr(v14, &s_dest))))
        { pos = 18; goto error; }
    {
    int r47_ = rt_do_setitem(v45, v46, v132);
    if (RT_UNLIKELY(r47_ < 0))
        { pos = 19; goto error; }
    v47 = RT_NONE;
    }
        goto b11;
b10:;
b11:;
        goto b13;
b12:;
b13:;
        goto b16;
b14:;
#line 397 "/work/main/stdlib-shims/pyperf/_options.py"
b15:;
#line 398 "/work/main/stdlib-shims/pyperf/_options.py"
    v133 = u_pyperf___options__Option__label(NULL, v14);
    if (RT_UNLIKELY(!v133))
        { pos = 20; goto error; }
    {
    int r59_ = rt_list_push(RT_AS(RtList, v3), v133);
    v59 = RT_NONE;
    }
b16:;
#line 401 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b1;
b17:;
#line 402 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r62_ = rt_do_truth(v3);
    if (RT_UNLIKELY(r62_ < 0))
        { pos = 21; goto error; }
    q62 = r62_;
    }
    if (!q62)
    {
        goto b19;
    }
b18:;
    v64 = v3;
#line 403 "/work/main/stdlib-shims/pyperf/_options.py"
    v65 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v65))
        { pos = 22; goto error; }
    {
    v68 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_396)), RT_AS(RtList, v64)));
    if (RT_UNLIKELY(!v68))
        { pos = 23; goto error; }
    }
    {
    v69 = RT_VAL(rt_str_concat(RT_AS(RtStr, RT_VAL(&s_421)), RT_AS(RtStr, v68)));
    if (RT_UNLIKELY(!v69))
        { pos = 24; goto error; }
    }
    {
        Value a[] = {0, v69};
        v70 = rt_do_call(v65, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v70))
        { pos = 25; goto error; }
    rt_raise_stmt(v70, (Value)0);
    { pos = 26; goto error; }
b19:;
#line 404 "/work/main/stdlib-shims/pyperf/_options.py"
    v74 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v74 && !(v74 = rt_getattr(v0, &s_parser))))
        { pos = 27; goto error; }
    v75 = RT_FIELD(v74, 72);
    if (RT_UNLIKELY(!v75 && !(v75 = rt_getattr(v74, &s__exclusive))))
        { pos = 28; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it76, v75)))
        { pos = 29; goto error; }
b20:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 29; goto error; }
    { Value item78 = rt_do_next_parts(&it76, u80, 2); if (RT_LIKELY(item78))
    {
        v79 = item78;
        goto b21;
    }
    }
    if (rt_pending())
    { pos = 29; goto error; }
        goto b29;
b21:;
    if (RT_UNLIKELY(v79 != RT_UNPACKED && rt_do_unpack(v79, u80, 2) < 0))
        { pos = 30; goto error; }
    v81 = u80[0];
    v82 = u80[1];
#line 405 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_183, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 1);
        made->cells[0] = RT_AS(RtCell, v2);
        v83 = RT_VAL(made);
    }
    {
    v84 = rt_iter(v81);
    if (RT_UNLIKELY(!v84))
        { pos = 31; goto error; }
    }
    {
        Value a[] = {0, v84};
        v85 = rt_do_call(v83, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v85))
        { pos = 31; goto error; }
#line 406 "/work/main/stdlib-shims/pyperf/_options.py"
    v86 = rt_do_builtin(&g_9_len, m_9, &s_len, &cache_56);
    if (RT_UNLIKELY(!v86))
        { pos = 32; goto error; }
    {
        Value a[] = {0, v85};
        v87 = rt_do_call(v86, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v87))
        { pos = 33; goto error; }
    {
    int r90_ = rt_do_compare_truth(4, v87, RT_SMALL(1));
    if (RT_UNLIKELY(r90_ < 0))
        { pos = 34; goto error; }
    q90 = r90_;
    }
    if (!q90)
    {
        goto b23;
    }
b22:;
#line 407 "/work/main/stdlib-shims/pyperf/_options.py"
    v94 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v94))
        { pos = 35; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v85, RT_SMALL(1), &v97)))
        { pos = 36; goto error; }
    {
        Value a[] = {0, 0};
        v98 = rt_call_method(v97, &s_label, a + 1, 0, NULL, &cache_57);
    }
    if (RT_UNLIKELY(!v98) && rt_do_lookup_failed())
        { pos = 37; goto error; }
    if (RT_UNLIKELY(!v98))
        { pos = 38; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v85, RT_SMALL(0), &v100)))
        { pos = 39; goto error; }
    {
        Value a[] = {0, 0};
        v101 = rt_call_method(v100, &s_label, a + 1, 0, NULL, &cache_58);
    }
    if (RT_UNLIKELY(!v101) && rt_do_lookup_failed())
        { pos = 40; goto error; }
    if (RT_UNLIKELY(!v101))
        { pos = 41; goto error; }
    {
        Value a[] = {v98, v101};
        v102 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v103 = rt_do_mod(RT_VAL(&s_423), v102);
    if (RT_UNLIKELY(!v103))
        { pos = 42; goto error; }
    }
    {
        Value a[] = {0, v103};
        v104 = rt_do_call(v94, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v104))
        { pos = 43; goto error; }
    rt_raise_stmt(v104, (Value)0);
    { pos = 44; goto error; }
b23:;
#line 408 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r108_ = rt_do_truth(v82);
    if (RT_UNLIKELY(r108_ < 0))
        { pos = 45; goto error; }
    q108 = r108_;
    }
    if (!q108)
    {
        goto b27;
    }
b24:;
    {
    int r111_ = rt_do_truth(v85);
    if (RT_UNLIKELY(r111_ < 0))
        { pos = 45; goto error; }
    q111 = r111_;
    }
    if (!q111)
    {
        goto b26;
    }
b25:;
        goto b28;
b26:;
#line 409 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = rt_function_new(&code_184, m_9, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 0);
        v117 = RT_VAL(made);
    }
    {
    v118 = rt_iter(v81);
    if (RT_UNLIKELY(!v118))
        { pos = 46; goto error; }
    }
    {
        Value a[] = {0, v118};
        v119 = rt_do_call(v117, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v119))
        { pos = 46; goto error; }
    {
        Value a[] = {0, 0, v119};
        v120 = rt_call_method(RT_VAL(&s_389), &s_join, a + 1, 1, NULL, &cache_59);
    }
    if (RT_UNLIKELY(!v120) && rt_do_lookup_failed())
        { pos = 47; goto error; }
    if (RT_UNLIKELY(!v120))
        { pos = 48; goto error; }
#line 410 "/work/main/stdlib-shims/pyperf/_options.py"
    v121 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v121))
        { pos = 49; goto error; }
    {
    v123 = rt_do_mod(RT_VAL(&s_425), v120);
    if (RT_UNLIKELY(!v123))
        { pos = 50; goto error; }
    }
    {
        Value a[] = {0, v123};
        v124 = rt_do_call(v121, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v124))
        { pos = 51; goto error; }
    rt_raise_stmt(v124, (Value)0);
    { pos = 52; goto error; }
b27:;
#line 408 "/work/main/stdlib-shims/pyperf/_options.py"
b28:;
#line 410 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b20;
b29:;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_182, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading__check_given_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading__check_given(fn, args[0]);
    return r;
}

/* Option.value_of */
static Value u_pyperf___options__Option__value_of(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    bool q5;
    Value v9;
    Value v10;
    Value v13;
    Value v14;
    bool q16;
    bool q17;
    Value v20;
    bool q21;
    bool q22;
    Value v26;
    Value v27;
    Value v74;
    Value v29;
    Value v30;
    Value v75;
    Value v33;
    Value v34;
    Value v35;
    Value v40;
    Value v41;
    Value v43;
    Value v45;
    Value v47;
    bool q48;
    Value v55;
    Value v57;
    Value v76;
    Value v62;
    Value v63;
    Value v65;
    Value v71;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 66 "/work/main/stdlib-shims/pyperf/_options.py"
#line 68 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_convert))))
        { pos = 0; goto error; }
#line 69 "/work/main/stdlib-shims/pyperf/_options.py"
    q5 = v3 == RT_NONE;
    if (!q5)
    {
        goto b2;
    }
b1:;
#line 70 "/work/main/stdlib-shims/pyperf/_options.py"
        v13 = v1;
        goto b4;
b2:;
#line 69 "/work/main/stdlib-shims/pyperf/_options.py"
    v9 = v3;
#line 73 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0, v1};
        v10 = rt_do_call(v9, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v10))
        {
        rt_traceback_add(&code_146, 1);
    {
        goto b9;
    }
    }
b3:;
#line 76 "/work/main/stdlib-shims/pyperf/_options.py"
        v13 = v10;
b4:;
#line 77 "/work/main/stdlib-shims/pyperf/_options.py"
    v14 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v14 && !(v14 = rt_getattr(v0, &s_choices))))
        { pos = 2; goto error; }
    q16 = v14 == RT_NONE;
    q17 = !q16;
    if (!q17)
    {
        goto b7;
    }
b5:;
    v20 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v20 && !(v20 = rt_getattr(v0, &s_choices))))
        { pos = 3; goto error; }
    {
    int r21_ = rt_contains(v20, v13);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 4; goto error; }
    q21 = r21_;
    }
    q22 = !q21;
    if (!q22)
    {
        goto b8;
    }
b6:;
#line 78 "/work/main/stdlib-shims/pyperf/_options.py"
    v26 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v26 && !(v26 = rt_getattr(v0, &s_choices))))
        { pos = 5; goto error; }
    {
    v27 = rt_iter(v26);
    if (RT_UNLIKELY(!v27))
        { pos = 6; goto error; }
    }
    v74 = u_pyperf___options__Option__value_of__L__listcomp(NULL, v27);
    if (RT_UNLIKELY(!v74))
        { pos = 6; goto error; }
    {
    v29 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_396)), RT_AS(RtList, v74)));
    if (RT_UNLIKELY(!v29))
        { pos = 7; goto error; }
    }
#line 79 "/work/main/stdlib-shims/pyperf/_options.py"
    v30 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v30))
        { pos = 8; goto error; }
    v75 = u_pyperf___options__Option__label(NULL, v0);
    if (RT_UNLIKELY(!v75))
        { pos = 9; goto error; }
    {
        Value a[] = {v75, v13, v29};
        v33 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
    v34 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_426)), v33));
    if (RT_UNLIKELY(!v34))
        { pos = 10; goto error; }
    }
    {
        Value a[] = {0, v34};
        v35 = rt_do_call(v30, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v35))
        { pos = 11; goto error; }
    rt_raise_stmt(v35, (Value)0);
    { pos = 12; goto error; }
b7:;
#line 77 "/work/main/stdlib-shims/pyperf/_options.py"
b8:;
#line 80 "/work/main/stdlib-shims/pyperf/_options.py"
    return v13;
b9:;
#line 73 "/work/main/stdlib-shims/pyperf/_options.py"
    v40 = rt_fetch();
    v41 = rt_thread.handled;
    rt_thread.handled = v40;
#line 74 "/work/main/stdlib-shims/pyperf/_options.py"
    v43 = rt_do_builtin(&g_9_TypeError, m_9, &s_TypeError, &cache_60);
    if (RT_UNLIKELY(!v43))
        {
        rt_traceback_add(&code_146, 13);
    {
        goto b21;
    }
    }
b10:;
    v45 = rt_do_builtin(&g_9_ValueError, m_9, &s_ValueError, &cache_61);
    if (RT_UNLIKELY(!v45))
        {
        rt_traceback_add(&code_146, 14);
    {
        goto b21;
    }
    }
b11:;
    {
        Value a[] = {v43, v45};
        v47 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    int r48_ = rt_exception_matches(v40, v47);
    if (RT_UNLIKELY(r48_ < 0))
        {
        rt_traceback_add(&code_146, 15);
    {
        goto b21;
    }
    }
    q48 = r48_;
    }
b12:;
    if (!q48)
    {
        goto b20;
    }
b13:;
#line 75 "/work/main/stdlib-shims/pyperf/_options.py"
b14:;
    {
    v55 = rt_builtin_getattr(v9, RT_VAL(&s___name__), RT_VAL(&s_argument));
    if (RT_UNLIKELY(!v55))
        {
        rt_traceback_add(&code_146, 16);
    {
        goto b21;
    }
    }
    }
b15:;
#line 76 "/work/main/stdlib-shims/pyperf/_options.py"
    v57 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v57))
        {
        rt_traceback_add(&code_146, 17);
    {
        goto b21;
    }
    }
b16:;
    v76 = u_pyperf___options__Option__label(NULL, v0);
    if (RT_UNLIKELY(!v76))
        {
        rt_traceback_add(&code_146, 18);
    {
        goto b21;
    }
    }
b17:;
    {
        Value a[] = {v76, v55, v1};
        v62 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
    v63 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_429)), v62));
    if (RT_UNLIKELY(!v63))
        {
        rt_traceback_add(&code_146, 19);
    {
        goto b21;
    }
    }
    }
b18:;
    {
        Value a[] = {0, v63};
        v65 = rt_do_call(v57, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v65))
        {
        rt_traceback_add(&code_146, 20);
    {
        goto b21;
    }
    }
b19:;
    rt_raise_stmt(v65, RT_NONE);
    {
        rt_traceback_add(&code_146, 21);
    {
        goto b21;
    }
    }
b20:;
    rt_thread.handled = v41;
    rt_thread.pending = v40;
    goto leave;
b21:;
    v71 = rt_fetch();
    rt_thread.handled = v41;
    rt_thread.pending = v71;
    goto leave;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_146, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__value_of_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__value_of(fn, args[0], args[1]);
    return r;
}

/* Option.start */
static Value u_pyperf___options__Option__start(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    bool q5;
    Value v10;
    bool q12;
    bool q13;
    Value v16;
    Value v26;
    Value v24;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 96 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_default))))
        { pos = 0; goto error; }
    v4 = rt_do_builtin(&g_9_str, m_9, &s_str, &cache_62);
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
    {
    int r5_ = rt_isinstance(v3, v4);
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 2; goto error; }
    q5 = r5_;
    }
    if (!q5)
    {
        goto b4;
    }
b1:;
    v10 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v10 && !(v10 = rt_getattr(v0, &s_convert))))
        { pos = 3; goto error; }
    q12 = v10 == RT_NONE;
    q13 = !q12;
    if (!q13)
    {
        goto b3;
    }
b2:;
#line 97 "/work/main/stdlib-shims/pyperf/_options.py"
    v16 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v16 && !(v16 = rt_getattr(v0, &s_default))))
        { pos = 4; goto error; }
    v26 = u_pyperf___options__Option__value_of(NULL, v0, v16);
    if (RT_UNLIKELY(!v26))
        { pos = 5; goto error; }
    return v26;
b3:;
#line 96 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b5;
b4:;
b5:;
#line 98 "/work/main/stdlib-shims/pyperf/_options.py"
    v24 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v24 && !(v24 = rt_getattr(v0, &s_default))))
        { pos = 6; goto error; }
    return v24;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_150, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__start_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__start(fn, args[0]);
    return r;
}

/* Option.values_of.<locals>.<listcomp> */
static Value u_pyperf___options__Option__values_of__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v7;
    Value v8;
    Value v13;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 92 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    {
        Value a[] = {0};
        v4 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_next(v0); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v8 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v8 && rt_do_unbound_free("self")))
        { pos = 1; goto error; }
    v13 = u_pyperf___options__Option__value_of(NULL, v8, v7);
    if (RT_UNLIKELY(!v13))
        { pos = 2; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v4), v13);
    }
        goto b1;
b3:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_149, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__values_of__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__values_of__L__listcomp(fn, args[0]);
    return r;
}

/* Reading.long_option */
static Value u_pyperf___options__Reading__long_option(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    RtCell c3;
    Value v3;
    Value v4;
    Value v5;
    Value v7;
    bool q9;
    bool q10;
    Value v12;
    uint64_t f15[sizeof(RtFunction) / 8 + 4];
    Value v15;
    Value v16;
    Value v17;
    Value v53;
    int64_t i21;
    bool q23;
    Value v28;
    Value v32;
    Value v33;
    Value v34;
    Value v35;
    bool q39;
    Value v41;
    Value v42;
    Value v43;
    Value v45;
    Value v46;
    Value v51;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 300 "/work/main/stdlib-shims/pyperf/_options.py"
    c3 = (RtCell){&rt_type_cell, v1};
    v3 = RT_VAL(&c3);
#line 302 "/work/main/stdlib-shims/pyperf/_options.py"
    v4 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_parser))))
        { pos = 0; goto error; }
    v5 = RT_FIELD(v4, 56);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v4, &s__by_name))))
        { pos = 1; goto error; }
    {
    v7 = rt_dict_get_or(RT_AS(RtDict, v5), v1, RT_NONE);
    if (RT_UNLIKELY(!v7))
        { pos = 2; goto error; }
    }
#line 303 "/work/main/stdlib-shims/pyperf/_options.py"
    q9 = v7 == RT_NONE;
    q10 = !q9;
    if (!q10)
    {
        goto b2;
    }
b1:;
    v12 = v7;
#line 304 "/work/main/stdlib-shims/pyperf/_options.py"
    return v12;
b2:;
#line 305 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = (RtFunction *)f15;
        made->type = &rt_type_function;
        made->code = &code_177;
        made->cells[0] = RT_AS(RtCell, v3);
        v15 = RT_VAL(made);
    }
    v16 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v16 && !(v16 = rt_getattr(v0, &s_parser))))
        { pos = 3; goto error; }
    v17 = RT_FIELD(v16, 56);
    if (RT_UNLIKELY(!v17 && !(v17 = rt_getattr(v16, &s__by_name))))
        { pos = 4; goto error; }
    v53 = u_pyperf___options__Reading__long_option__L__listcomp(rt_do_function_of(v15), v17);
    if (RT_UNLIKELY(!v53))
        { pos = 5; goto error; }
#line 306 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    i21 = rt_list_size(RT_AS(RtList, v53));
    }
    {
    q23 = rt_i64_gt(i21, INT64_C(1));
    }
    if (!q23)
    {
        goto b4;
    }
b3:;
#line 307 "/work/main/stdlib-shims/pyperf/_options.py"
    v28 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v28))
        { pos = 6; goto error; }
    {
    v32 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_396)), RT_AS(RtList, v53)));
    if (RT_UNLIKELY(!v32))
        { pos = 7; goto error; }
    }
    {
        Value a[] = {v1, v32};
        v33 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v34 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_430)), v33));
    if (RT_UNLIKELY(!v34))
        { pos = 8; goto error; }
    }
    {
        Value a[] = {0, v34};
        v35 = rt_do_call(v28, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v35))
        { pos = 9; goto error; }
    rt_raise_stmt(v35, (Value)0);
    { pos = 10; goto error; }
b4:;
#line 308 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r39_ = rt_do_truth(v53);
    if (RT_UNLIKELY(r39_ < 0))
        { pos = 11; goto error; }
    q39 = r39_;
    }
    if (!q39)
    {
        goto b6;
    }
b5:;
    v41 = v53;
    v42 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v42 && !(v42 = rt_getattr(v0, &s_parser))))
        { pos = 12; goto error; }
    v43 = RT_FIELD(v42, 56);
    if (RT_UNLIKELY(!v43 && !(v43 = rt_getattr(v42, &s__by_name))))
        { pos = 13; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v41), INT64_C(0), &v45)))
        { pos = 14; goto error; }
    {
    v46 = rt_dict_getitem_str(RT_AS(RtDict, v43), RT_AS(RtStr, v45));
    if (RT_UNLIKELY(!v46))
        { pos = 15; goto error; }
    }
        v51 = v46;
        goto b7;
b6:;
        v51 = RT_NONE;
b7:;
    return v51;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_176, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading__long_option_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading__long_option(fn, args[0], args[1]);
    return r;
}

/* Reading.short_options */
static Value u_pyperf___options__Reading__short_options(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v7;
    Value v9;
    bool q10;
    Value v12;
    Value v15;
    Value v16;
    Value v17;
    Value v18;
    Value v19;
    bool q21;
    Value v24;
    Value v26;
    Value v27;
    Value v30;
    Value v35;
    Value v67;
    bool q37;
    Value v41;
    bool q42;
    Value v49;
    Value v53;
    Value v55;
    Value v68;
    Value v69;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 312 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v7 = rt_do_getslice(v1, RT_SMALL(1), RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v7))
        { pos = 0; goto error; }
    }
#line 313 "/work/main/stdlib-shims/pyperf/_options.py"
        v9 = v7;
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 1; goto error; }
    {
    int r10_ = rt_do_truth(v9);
    if (RT_UNLIKELY(r10_ < 0))
        { pos = 1; goto error; }
    q10 = r10_;
    }
    if (!q10)
    {
        goto b10;
    }
b2:;
    v12 = v9;
#line 314 "/work/main/stdlib-shims/pyperf/_options.py"
    if (RT_UNLIKELY(!rt_do_item(v12, RT_SMALL(0), &v15)))
        { pos = 2; goto error; }
    {
    v16 = rt_do_add(RT_VAL(&s_357), v15);
    if (RT_UNLIKELY(!v16))
        { pos = 3; goto error; }
    }
#line 315 "/work/main/stdlib-shims/pyperf/_options.py"
    v17 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v17 && !(v17 = rt_getattr(v0, &s_parser))))
        { pos = 4; goto error; }
    v18 = RT_FIELD(v17, 56);
    if (RT_UNLIKELY(!v18 && !(v18 = rt_getattr(v17, &s__by_name))))
        { pos = 5; goto error; }
    {
    v19 = rt_dict_get_or(RT_AS(RtDict, v18), v16, RT_NONE);
    if (RT_UNLIKELY(!v19))
        { pos = 6; goto error; }
    }
#line 316 "/work/main/stdlib-shims/pyperf/_options.py"
    q21 = v19 == RT_NONE;
    if (!q21)
    {
        goto b4;
    }
b3:;
#line 317 "/work/main/stdlib-shims/pyperf/_options.py"
    v24 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v24 && !(v24 = rt_getattr(v0, &s_unknown))))
        { pos = 7; goto error; }
    {
    v26 = rt_do_add(RT_VAL(&s_357), v12);
    if (RT_UNLIKELY(!v26))
        { pos = 8; goto error; }
    }
    {
    int r27_ = rt_list_push(RT_AS(RtList, v24), v26);
    v27 = RT_NONE;
    }
#line 318 "/work/main/stdlib-shims/pyperf/_options.py"
    return RT_NONE;
b4:;
#line 316 "/work/main/stdlib-shims/pyperf/_options.py"
    v30 = v19;
#line 319 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v35 = rt_do_getslice(v12, RT_SMALL(1), RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v35))
        { pos = 9; goto error; }
    }
#line 320 "/work/main/stdlib-shims/pyperf/_options.py"
    v67 = u_pyperf___options__Option__takes_value(NULL, v30);
    if (RT_UNLIKELY(!v67))
        { pos = 10; goto error; }
    {
    int r37_ = rt_do_truth(v67);
    if (RT_UNLIKELY(r37_ < 0))
        { pos = 11; goto error; }
    q37 = r37_;
    }
    if (!q37)
    {
        goto b9;
    }
b5:;
#line 321 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0, 0, RT_VAL(&s_416)};
        v41 = rt_call_method(v35, &s_startswith, a + 1, 1, NULL, &cache_63);
    }
    if (RT_UNLIKELY(!v41) && rt_do_lookup_failed())
        { pos = 12; goto error; }
    if (RT_UNLIKELY(!v41))
        { pos = 13; goto error; }
    {
    int r42_ = rt_do_truth(v41);
    if (RT_UNLIKELY(r42_ < 0))
        { pos = 14; goto error; }
    q42 = r42_;
    }
    if (!q42)
    {
        goto b7;
    }
b6:;
#line 322 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v49 = rt_do_getslice(v35, RT_SMALL(1), RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v49))
        { pos = 15; goto error; }
    }
        v53 = v49;
        goto b8;
b7:;
        v53 = v35;
b8:;
#line 323 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v55 = rt_do_ne(v53, RT_VAL(&s_418));
    if (RT_UNLIKELY(!v55))
        { pos = 16; goto error; }
    }
    v68 = u_pyperf___options__Reading__give(NULL, v0, v30, v53, v55);
    if (RT_UNLIKELY(!v68))
        { pos = 17; goto error; }
#line 324 "/work/main/stdlib-shims/pyperf/_options.py"
    return RT_NONE;
b9:;
#line 325 "/work/main/stdlib-shims/pyperf/_options.py"
    v69 = u_pyperf___options__Reading__give_246(NULL, v0, v30, RT_VAL(&s_418), false);
    if (RT_UNLIKELY(!v69))
        { pos = 18; goto error; }
        v9 = v35;
        goto b1;
b10:;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_178, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading__short_options_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading__short_options(fn, args[0], args[1]);
    return r;
}

/* Option.value_of.<locals>.<listcomp> */
static Value u_pyperf___options__Option__value_of__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v5;
    Value v7;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 78 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_next(v0); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    {
    v7 = rt_repr(v5);
    if (RT_UNLIKELY(!v7))
        { pos = 1; goto error; }
    }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v7);
    }
        goto b1;
b3:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_147, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__value_of__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__value_of__L__listcomp(fn, args[0]);
    return r;
}

/* Reading.long_option.<locals>.<listcomp> */
static Value u_pyperf___options__Reading__long_option__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it18;
    Value v3;
    Value v4;
    Value v7;
    Value v8;
    bool q9;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it18, v0));
#line 305 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    {
        Value a[] = {0};
        v4 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_do_next(&it18); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b5;
b2:;
    v8 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v8 && rt_do_unbound_free("name")))
        { pos = 1; goto error; }
    {
    int r9_ = rt_str_startswith_range(RT_AS(RtStr, v7), v8, (Value)0, (Value)0);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 2; goto error; }
    q9 = r9_;
    }
    if (!q9)
    {
        goto b4;
    }
b3:;
    {
    (void)rt_list_push(RT_AS(RtList, v4), v7);
    }
        goto b1;
b4:;
        goto b1;
b5:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_177, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading__long_option__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading__long_option__L__listcomp(fn, args[0]);
    return r;
}

/* Reading.give */
static Value u_pyperf___options__Reading__give(RtFunction *fn, Value p0, Value p1, Value p2, Value p3) {
    int pos = 0;
    Value v5;
    Value v6;
    Value v7;
    Value v8;
    Value v145;
    bool q10;
    bool q13;
    Value v16;
    Value v146;
    Value v21;
    Value v147;
    bool q25;
    Value v29;
    Value v30;
    bool q31;
    Value v33;
    Value v36;
    Value v38;
    Value v39;
    Value v40;
    Value v45;
    Value v46;
    Value v47;
    bool q51;
    Value v54;
    Value v148;
    Value v57;
    Value v58;
    Value v59;
    bool q64;
    Value v68;
    Value v69;
    Value v70;
    Value v72;
    bool q76;
    Value v80;
    Value v81;
    bool q82;
    Value v84;
    Value v87;
    Value v89;
    Value v90;
    Value v91;
    Value v92;
    Value v93;
    Value v94;
    Value v96;
    bool q100;
    Value v104;
    Value v105;
    bool q106;
    Value v108;
    Value v113;
    Value v115;
    Value v116;
    Value v117;
    Value v119;
    bool q123;
    Value v128;
    Value v129;
    Value v130;
    Value v151;
    Value v135;
    Value v153;
    Value v137;
    Value v156;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    Value v3 = p3;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 327 "/work/main/stdlib-shims/pyperf/_options.py"
#line 329 "/work/main/stdlib-shims/pyperf/_options.py"
    v5 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v0, &s_seen))))
        { pos = 0; goto error; }
    {
    int r6_ = rt_list_push(RT_AS(RtList, v5), v1);
    v6 = RT_NONE;
    }
#line 330 "/work/main/stdlib-shims/pyperf/_options.py"
    v7 = RT_FIELD(v1, 24);
    if (RT_UNLIKELY(!v7 && !(v7 = rt_getattr(v1, &s_action))))
        { pos = 1; goto error; }
#line 331 "/work/main/stdlib-shims/pyperf/_options.py"
    v8 = RT_FIELD(v1, 96);
    if (RT_UNLIKELY(!v8 && !(v8 = rt_getattr(v1, &s_dest))))
        { pos = 2; goto error; }
#line 332 "/work/main/stdlib-shims/pyperf/_options.py"
    v145 = u_pyperf___options__Option__takes_value(NULL, v1);
    if (RT_UNLIKELY(!v145))
        { pos = 3; goto error; }
    {
    int r10_ = rt_do_truth(v145);
    if (RT_UNLIKELY(r10_ < 0))
        { pos = 4; goto error; }
    q10 = r10_;
    }
    if (!q10)
    {
        goto b11;
    }
b1:;
#line 333 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r13_ = rt_do_truth(v3);
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 5; goto error; }
    q13 = r13_;
    }
    if (!q13)
    {
        goto b3;
    }
b2:;
    {
        Value a[] = {v2};
        v16 = RT_VAL(rt_do_list_of(a, 1));
    }
        v21 = v16;
        goto b4;
b3:;
    v146 = u_pyperf___options__Reading__values_behind(NULL, v0, v1);
    if (RT_UNLIKELY(!v146))
        { pos = 6; goto error; }
        v21 = v146;
b4:;
#line 334 "/work/main/stdlib-shims/pyperf/_options.py"
    v147 = u_pyperf___options__Option__values_of(NULL, v1, v21);
    if (RT_UNLIKELY(!v147))
        { pos = 7; goto error; }
#line 335 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r25_ = rt_do_compare_truth(2, v7, RT_VAL(&s_append));
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 8; goto error; }
    q25 = r25_;
    }
    if (!q25)
    {
        goto b9;
    }
b5:;
#line 336 "/work/main/stdlib-shims/pyperf/_options.py"
    v29 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v29 && !(v29 = rt_getattr(v0, &s_values))))
        { pos = 9; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v29, v8, &v30)))
        { pos = 10; goto error; }
    {
    int r31_ = rt_do_truth(v30);
    if (RT_UNLIKELY(r31_ < 0))
        { pos = 11; goto error; }
    q31 = r31_;
    }
    if (!q31)
    {
        goto b7;
    }
b6:;
    v33 = v30;
        v38 = v33;
        goto b8;
b7:;
    {
        Value a[] = {0};
        v36 = RT_VAL(rt_do_list_of(a, 0));
    }
        v38 = v36;
b8:;
    {
        Value a[] = {v147};
        v39 = RT_VAL(rt_do_list_of(a, 1));
    }
    {
    v40 = rt_do_add(v38, v39);
    if (RT_UNLIKELY(!v40))
        { pos = 12; goto error; }
    }
        v45 = v40;
        goto b10;
b9:;
        v45 = v147;
b10:;
#line 337 "/work/main/stdlib-shims/pyperf/_options.py"
    v46 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v46 && !(v46 = rt_getattr(v0, &s_values))))
        { pos = 13; goto error; }
    {
    int r47_ = rt_do_setitem(v46, v8, v45);
    if (RT_UNLIKELY(r47_ < 0))
        { pos = 14; goto error; }
    v47 = RT_NONE;
    }
#line 338 "/work/main/stdlib-shims/pyperf/_options.py"
    return RT_NONE;
b11:;
#line 339 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r51_ = rt_do_truth(v3);
    if (RT_UNLIKELY(r51_ < 0))
        { pos = 15; goto error; }
    q51 = r51_;
    }
    if (!q51)
    {
        goto b13;
    }
b12:;
#line 340 "/work/main/stdlib-shims/pyperf/_options.py"
    v54 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v54))
        { pos = 16; goto error; }
    v148 = u_pyperf___options__Option__label(NULL, v1);
    if (RT_UNLIKELY(!v148))
        { pos = 17; goto error; }
    {
        Value a[] = {v148, v2};
        v57 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v58 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_431)), v57));
    if (RT_UNLIKELY(!v58))
        { pos = 18; goto error; }
    }
    {
        Value a[] = {0, v58};
        v59 = rt_do_call(v54, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v59))
        { pos = 19; goto error; }
    rt_raise_stmt(v59, (Value)0);
    { pos = 20; goto error; }
b13:;
#line 341 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r64_ = rt_do_compare_truth(2, v7, RT_VAL(&s_store_const));
    if (RT_UNLIKELY(r64_ < 0))
        { pos = 21; goto error; }
    q64 = r64_;
    }
    if (!q64)
    {
        goto b15;
    }
b14:;
#line 342 "/work/main/stdlib-shims/pyperf/_options.py"
    v68 = RT_FIELD(v1, 40);
    if (RT_UNLIKELY(!v68 && !(v68 = rt_getattr(v1, &s_const))))
        { pos = 22; goto error; }
    v69 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v69 && !(v69 = rt_getattr(v0, &s_values))))
        { pos = 23; goto error; }
    {
    int r70_ = rt_do_setitem(v69, v8, v68);
    if (RT_UNLIKELY(r70_ < 0))
        { pos = 24; goto error; }
    v70 = RT_NONE;
    }
        goto b31;
b15:;
#line 341 "/work/main/stdlib-shims/pyperf/_options.py"
    v72 = v7;
#line 343 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r76_ = rt_do_compare_truth(2, v72, RT_VAL(&s_append_const));
    if (RT_UNLIKELY(r76_ < 0))
        { pos = 25; goto error; }
    q76 = r76_;
    }
    if (!q76)
    {
        goto b20;
    }
b16:;
#line 344 "/work/main/stdlib-shims/pyperf/_options.py"
    v80 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v80 && !(v80 = rt_getattr(v0, &s_values))))
        { pos = 26; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v80, v8, &v81)))
        { pos = 27; goto error; }
    {
    int r82_ = rt_do_truth(v81);
    if (RT_UNLIKELY(r82_ < 0))
        { pos = 28; goto error; }
    q82 = r82_;
    }
    if (!q82)
    {
        goto b18;
    }
b17:;
    v84 = v81;
        v89 = v84;
        goto b19;
b18:;
    {
        Value a[] = {0};
        v87 = RT_VAL(rt_do_list_of(a, 0));
    }
        v89 = v87;
b19:;
    v90 = RT_FIELD(v1, 40);
    if (RT_UNLIKELY(!v90 && !(v90 = rt_getattr(v1, &s_const))))
        { pos = 29; goto error; }
    {
        Value a[] = {v90};
        v91 = RT_VAL(rt_do_list_of(a, 1));
    }
    {
    v92 = rt_do_add(v89, v91);
    if (RT_UNLIKELY(!v92))
        { pos = 30; goto error; }
    }
    v93 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v93 && !(v93 = rt_getattr(v0, &s_values))))
        { pos = 31; goto error; }
    {
    int r94_ = rt_do_setitem(v93, v8, v92);
    if (RT_UNLIKELY(r94_ < 0))
        { pos = 32; goto error; }
    v94 = RT_NONE;
    }
        goto b30;
b20:;
#line 343 "/work/main/stdlib-shims/pyperf/_options.py"
    v96 = v72;
#line 345 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r100_ = rt_do_compare_truth(2, v96, RT_VAL(&s_count));
    if (RT_UNLIKELY(r100_ < 0))
        { pos = 33; goto error; }
    q100 = r100_;
    }
    if (!q100)
    {
        goto b25;
    }
b21:;
#line 346 "/work/main/stdlib-shims/pyperf/_options.py"
    v104 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v104 && !(v104 = rt_getattr(v0, &s_values))))
        { pos = 34; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v104, v8, &v105)))
        { pos = 35; goto error; }
    {
    int r106_ = rt_do_truth(v105);
    if (RT_UNLIKELY(r106_ < 0))
        { pos = 36; goto error; }
    q106 = r106_;
    }
    if (!q106)
    {
        goto b23;
    }
b22:;
    v108 = v105;
        v113 = v108;
        goto b24;
b23:;
        v113 = RT_SMALL(0);
b24:;
    {
    v115 = rt_do_add(v113, RT_SMALL(1));
    if (RT_UNLIKELY(!v115))
        { pos = 37; goto error; }
    }
    v116 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v116 && !(v116 = rt_getattr(v0, &s_values))))
        { pos = 38; goto error; }
    {
    int r117_ = rt_do_setitem(v116, v8, v115);
    if (RT_UNLIKELY(r117_ < 0))
        { pos = 39; goto error; }
    v117 = RT_NONE;
    }
        goto b29;
b25:;
#line 345 "/work/main/stdlib-shims/pyperf/_options.py"
    v119 = v96;
#line 347 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r123_ = rt_do_compare_truth(2, v119, RT_VAL(&s_version));
    if (RT_UNLIKELY(r123_ < 0))
        { pos = 40; goto error; }
    q123 = r123_;
    }
    if (!q123)
    {
        goto b27;
    }
b26:;
#line 348 "/work/main/stdlib-shims/pyperf/_options.py"
    v128 = RT_FIELD(v1, 40);
    if (RT_UNLIKELY(!v128 && !(v128 = rt_getattr(v1, &s_const))))
        { pos = 41; goto error; }
    {
        Value a[] = {0, v128};
    int r129_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r129_ < 0))
        { pos = 42; goto error; }
    v129 = RT_NONE;
    }
#line 349 "/work/main/stdlib-shims/pyperf/_options.py"
    v130 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v130 && !(v130 = rt_getattr(v0, &s_parser))))
        { pos = 43; goto error; }
    v151 = u_pyperf___options__ArgumentParser__exit_248(NULL, v130, INT64_C(0), RT_NONE);
    if (RT_UNLIKELY(!v151))
        { pos = 44; goto error; }
        goto b28;
b27:;
#line 351 "/work/main/stdlib-shims/pyperf/_options.py"
    v135 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v135 && !(v135 = rt_getattr(v0, &s_parser))))
        { pos = 45; goto error; }
    v153 = u_pyperf___options__ArgumentParser__print_help(NULL, v135, RT_NONE);
    if (RT_UNLIKELY(!v153))
        { pos = 46; goto error; }
#line 352 "/work/main/stdlib-shims/pyperf/_options.py"
    v137 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v137 && !(v137 = rt_getattr(v0, &s_parser))))
        { pos = 47; goto error; }
    v156 = u_pyperf___options__ArgumentParser__exit_248(NULL, v137, INT64_C(0), RT_NONE);
    if (RT_UNLIKELY(!v156))
        { pos = 48; goto error; }
b28:;
b29:;
b30:;
b31:;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_179, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading__give_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading__give(fn, args[0], args[1], args[2], args[3]);
    return r;
}

/* Reading.give */
static Value u_pyperf___options__Reading__give_246(RtFunction *fn, Value p0, Value p1, Value p2, bool p3) {
    int pos = 0;
    Value v5;
    Value v6;
    Value v7;
    Value v8;
    Value v145;
    bool q10;
    Value v16;
    Value v146;
    Value v21;
    Value v147;
    bool q25;
    Value v29;
    Value v30;
    bool q31;
    Value v33;
    Value v36;
    Value v38;
    Value v39;
    Value v40;
    Value v45;
    Value v46;
    Value v47;
    Value v54;
    Value v148;
    Value v57;
    Value v58;
    Value v59;
    bool q64;
    Value v68;
    Value v69;
    Value v70;
    Value v72;
    bool q76;
    Value v80;
    Value v81;
    bool q82;
    Value v84;
    Value v87;
    Value v89;
    Value v90;
    Value v91;
    Value v92;
    Value v93;
    Value v94;
    Value v96;
    bool q100;
    Value v104;
    Value v105;
    bool q106;
    Value v108;
    Value v113;
    Value v115;
    Value v116;
    Value v117;
    Value v119;
    bool q123;
    Value v128;
    Value v129;
    Value v130;
    Value v151;
    Value v135;
    Value v153;
    Value v137;
    Value v156;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    bool q3 = p3;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 327 "/work/main/stdlib-shims/pyperf/_options.py"
#line 329 "/work/main/stdlib-shims/pyperf/_options.py"
    v5 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v0, &s_seen))))
        { pos = 0; goto error; }
    {
    int r6_ = rt_list_push(RT_AS(RtList, v5), v1);
    v6 = RT_NONE;
    }
#line 330 "/work/main/stdlib-shims/pyperf/_options.py"
    v7 = RT_FIELD(v1, 24);
    if (RT_UNLIKELY(!v7 && !(v7 = rt_getattr(v1, &s_action))))
        { pos = 1; goto error; }
#line 331 "/work/main/stdlib-shims/pyperf/_options.py"
    v8 = RT_FIELD(v1, 96);
    if (RT_UNLIKELY(!v8 && !(v8 = rt_getattr(v1, &s_dest))))
        { pos = 2; goto error; }
#line 332 "/work/main/stdlib-shims/pyperf/_options.py"
    v145 = u_pyperf___options__Option__takes_value(NULL, v1);
    if (RT_UNLIKELY(!v145))
        { pos = 3; goto error; }
    {
    int r10_ = rt_do_truth(v145);
    if (RT_UNLIKELY(r10_ < 0))
        { pos = 4; goto error; }
    q10 = r10_;
    }
    if (!q10)
    {
        goto b11;
    }
b1:;
#line 333 "/work/main/stdlib-shims/pyperf/_options.py"
    if (!q3)
    {
        goto b3;
    }
b2:;
    {
        Value a[] = {v2};
        v16 = RT_VAL(rt_do_list_of(a, 1));
    }
        v21 = v16;
        goto b4;
b3:;
    v146 = u_pyperf___options__Reading__values_behind(NULL, v0, v1);
    if (RT_UNLIKELY(!v146))
        { pos = 6; goto error; }
        v21 = v146;
b4:;
#line 334 "/work/main/stdlib-shims/pyperf/_options.py"
    v147 = u_pyperf___options__Option__values_of(NULL, v1, v21);
    if (RT_UNLIKELY(!v147))
        { pos = 7; goto error; }
#line 335 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r25_ = rt_do_compare_truth(2, v7, RT_VAL(&s_append));
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 8; goto error; }
    q25 = r25_;
    }
    if (!q25)
    {
        goto b9;
    }
b5:;
#line 336 "/work/main/stdlib-shims/pyperf/_options.py"
    v29 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v29 && !(v29 = rt_getattr(v0, &s_values))))
        { pos = 9; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v29, v8, &v30)))
        { pos = 10; goto error; }
    {
    int r31_ = rt_do_truth(v30);
    if (RT_UNLIKELY(r31_ < 0))
        { pos = 11; goto error; }
    q31 = r31_;
    }
    if (!q31)
    {
        goto b7;
    }
b6:;
    v33 = v30;
        v38 = v33;
        goto b8;
b7:;
    {
        Value a[] = {0};
        v36 = RT_VAL(rt_do_list_of(a, 0));
    }
        v38 = v36;
b8:;
    {
        Value a[] = {v147};
        v39 = RT_VAL(rt_do_list_of(a, 1));
    }
    {
    v40 = rt_do_add(v38, v39);
    if (RT_UNLIKELY(!v40))
        { pos = 12; goto error; }
    }
        v45 = v40;
        goto b10;
b9:;
        v45 = v147;
b10:;
#line 337 "/work/main/stdlib-shims/pyperf/_options.py"
    v46 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v46 && !(v46 = rt_getattr(v0, &s_values))))
        { pos = 13; goto error; }
    {
    int r47_ = rt_do_setitem(v46, v8, v45);
    if (RT_UNLIKELY(r47_ < 0))
        { pos = 14; goto error; }
    v47 = RT_NONE;
    }
#line 338 "/work/main/stdlib-shims/pyperf/_options.py"
    return RT_NONE;
b11:;
#line 339 "/work/main/stdlib-shims/pyperf/_options.py"
    if (!q3)
    {
        goto b13;
    }
b12:;
#line 340 "/work/main/stdlib-shims/pyperf/_options.py"
    v54 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v54))
        { pos = 16; goto error; }
    v148 = u_pyperf___options__Option__label(NULL, v1);
    if (RT_UNLIKELY(!v148))
        { pos = 17; goto error; }
    {
        Value a[] = {v148, v2};
        v57 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v58 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_431)), v57));
    if (RT_UNLIKELY(!v58))
        { pos = 18; goto error; }
    }
    {
        Value a[] = {0, v58};
        v59 = rt_do_call(v54, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v59))
        { pos = 19; goto error; }
    rt_raise_stmt(v59, (Value)0);
    { pos = 20; goto error; }
b13:;
#line 341 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r64_ = rt_do_compare_truth(2, v7, RT_VAL(&s_store_const));
    if (RT_UNLIKELY(r64_ < 0))
        { pos = 21; goto error; }
    q64 = r64_;
    }
    if (!q64)
    {
        goto b15;
    }
b14:;
#line 342 "/work/main/stdlib-shims/pyperf/_options.py"
    v68 = RT_FIELD(v1, 40);
    if (RT_UNLIKELY(!v68 && !(v68 = rt_getattr(v1, &s_const))))
        { pos = 22; goto error; }
    v69 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v69 && !(v69 = rt_getattr(v0, &s_values))))
        { pos = 23; goto error; }
    {
    int r70_ = rt_do_setitem(v69, v8, v68);
    if (RT_UNLIKELY(r70_ < 0))
        { pos = 24; goto error; }
    v70 = RT_NONE;
    }
        goto b31;
b15:;
#line 341 "/work/main/stdlib-shims/pyperf/_options.py"
    v72 = v7;
#line 343 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r76_ = rt_do_compare_truth(2, v72, RT_VAL(&s_append_const));
    if (RT_UNLIKELY(r76_ < 0))
        { pos = 25; goto error; }
    q76 = r76_;
    }
    if (!q76)
    {
        goto b20;
    }
b16:;
#line 344 "/work/main/stdlib-shims/pyperf/_options.py"
    v80 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v80 && !(v80 = rt_getattr(v0, &s_values))))
        { pos = 26; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v80, v8, &v81)))
        { pos = 27; goto error; }
    {
    int r82_ = rt_do_truth(v81);
    if (RT_UNLIKELY(r82_ < 0))
        { pos = 28; goto error; }
    q82 = r82_;
    }
    if (!q82)
    {
        goto b18;
    }
b17:;
    v84 = v81;
        v89 = v84;
        goto b19;
b18:;
    {
        Value a[] = {0};
        v87 = RT_VAL(rt_do_list_of(a, 0));
    }
        v89 = v87;
b19:;
    v90 = RT_FIELD(v1, 40);
    if (RT_UNLIKELY(!v90 && !(v90 = rt_getattr(v1, &s_const))))
        { pos = 29; goto error; }
    {
        Value a[] = {v90};
        v91 = RT_VAL(rt_do_list_of(a, 1));
    }
    {
    v92 = rt_do_add(v89, v91);
    if (RT_UNLIKELY(!v92))
        { pos = 30; goto error; }
    }
    v93 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v93 && !(v93 = rt_getattr(v0, &s_values))))
        { pos = 31; goto error; }
    {
    int r94_ = rt_do_setitem(v93, v8, v92);
    if (RT_UNLIKELY(r94_ < 0))
        { pos = 32; goto error; }
    v94 = RT_NONE;
    }
        goto b30;
b20:;
#line 343 "/work/main/stdlib-shims/pyperf/_options.py"
    v96 = v72;
#line 345 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r100_ = rt_do_compare_truth(2, v96, RT_VAL(&s_count));
    if (RT_UNLIKELY(r100_ < 0))
        { pos = 33; goto error; }
    q100 = r100_;
    }
    if (!q100)
    {
        goto b25;
    }
b21:;
#line 346 "/work/main/stdlib-shims/pyperf/_options.py"
    v104 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v104 && !(v104 = rt_getattr(v0, &s_values))))
        { pos = 34; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v104, v8, &v105)))
        { pos = 35; goto error; }
    {
    int r106_ = rt_do_truth(v105);
    if (RT_UNLIKELY(r106_ < 0))
        { pos = 36; goto error; }
    q106 = r106_;
    }
    if (!q106)
    {
        goto b23;
    }
b22:;
    v108 = v105;
        v113 = v108;
        goto b24;
b23:;
        v113 = RT_SMALL(0);
b24:;
    {
    v115 = rt_do_add(v113, RT_SMALL(1));
    if (RT_UNLIKELY(!v115))
        { pos = 37; goto error; }
    }
    v116 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v116 && !(v116 = rt_getattr(v0, &s_values))))
        { pos = 38; goto error; }
    {
    int r117_ = rt_do_setitem(v116, v8, v115);
    if (RT_UNLIKELY(r117_ < 0))
        { pos = 39; goto error; }
    v117 = RT_NONE;
    }
        goto b29;
b25:;
#line 345 "/work/main/stdlib-shims/pyperf/_options.py"
    v119 = v96;
#line 347 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r123_ = rt_do_compare_truth(2, v119, RT_VAL(&s_version));
    if (RT_UNLIKELY(r123_ < 0))
        { pos = 40; goto error; }
    q123 = r123_;
    }
    if (!q123)
    {
        goto b27;
    }
b26:;
#line 348 "/work/main/stdlib-shims/pyperf/_options.py"
    v128 = RT_FIELD(v1, 40);
    if (RT_UNLIKELY(!v128 && !(v128 = rt_getattr(v1, &s_const))))
        { pos = 41; goto error; }
    {
        Value a[] = {0, v128};
    int r129_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r129_ < 0))
        { pos = 42; goto error; }
    v129 = RT_NONE;
    }
#line 349 "/work/main/stdlib-shims/pyperf/_options.py"
    v130 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v130 && !(v130 = rt_getattr(v0, &s_parser))))
        { pos = 43; goto error; }
    v151 = u_pyperf___options__ArgumentParser__exit_248(NULL, v130, INT64_C(0), RT_NONE);
    if (RT_UNLIKELY(!v151))
        { pos = 44; goto error; }
        goto b28;
b27:;
#line 351 "/work/main/stdlib-shims/pyperf/_options.py"
    v135 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v135 && !(v135 = rt_getattr(v0, &s_parser))))
        { pos = 45; goto error; }
    v153 = u_pyperf___options__ArgumentParser__print_help(NULL, v135, RT_NONE);
    if (RT_UNLIKELY(!v153))
        { pos = 46; goto error; }
#line 352 "/work/main/stdlib-shims/pyperf/_options.py"
    v137 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v137 && !(v137 = rt_getattr(v0, &s_parser))))
        { pos = 47; goto error; }
    v156 = u_pyperf___options__ArgumentParser__exit_248(NULL, v137, INT64_C(0), RT_NONE);
    if (RT_UNLIKELY(!v156))
        { pos = 48; goto error; }
b28:;
b29:;
b30:;
b31:;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_179, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* Reading.values_behind */
static Value u_pyperf___options__Reading__values_behind(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v126;
    Value u4[2];
    Value v5;
    Value v6;
    Value v7;
    Value v9;
    Value v11;
    int64_t i12;
    Value v129;
    bool q13;
    int64_t i20;
    Value v130;
    bool q22;
    Value v27;
    Value v28;
    Value v29;
    Value v31;
    bool q32;
    bool q37;
    Value v39;
    Value v127;
    bool q42;
    Value v53;
    Value v54;
    Value v56;
    int64_t i69;
    Value v131;
    bool q71;
    Value v73;
    Value v76;
    bool q78;
    Value v84;
    bool q87;
    bool q98;
    Value v108;
    Value v109;
    Value v110;
    Value v112;
    Value v114;
    Value v115;
    Value v128;
    Value v118;
    Value v119;
    Value v120;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 354 "/work/main/stdlib-shims/pyperf/_options.py"
#line 356 "/work/main/stdlib-shims/pyperf/_options.py"
    v126 = u_pyperf___options__Option__limits(NULL, v1);
    if (RT_UNLIKELY(!v126))
        { pos = 0; goto error; }
    rt_do_unpack_tuple(v126, u4, 2);
    v5 = u4[0];
    v6 = u4[1];
#line 357 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0};
        v7 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 358 "/work/main/stdlib-shims/pyperf/_options.py"
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 1; goto error; }
    v9 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v9 && !(v9 = rt_getattr(v0, &s_at))))
        { pos = 1; goto error; }
    v11 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v11 && !(v11 = rt_getattr(v0, &s_args))))
        { pos = 2; goto error; }
    {
    i12 = rt_length(v11);
    if (RT_UNLIKELY(i12 < 0 && rt_pending()))
        { pos = 3; goto error; }
    }
    v129 = rt_fast_int(i12);
    {
    q13 = rt_fast_int_lt(v9, v129);
    }
    if (!q13)
    {
        goto b12;
    }
b2:;
    {
    i20 = rt_list_size(RT_AS(RtList, v7));
    }
    v130 = rt_from_small(i20);
    {
    int r22_ = rt_do_compare_truth(3, v130, v6);
    if (RT_UNLIKELY(r22_ < 0))
        { pos = 4; goto error; }
    q22 = r22_;
    }
    if (!q22)
    {
        goto b11;
    }
b3:;
#line 359 "/work/main/stdlib-shims/pyperf/_options.py"
    v27 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v27 && !(v27 = rt_getattr(v0, &s_args))))
        { pos = 5; goto error; }
    v28 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v28 && !(v28 = rt_getattr(v0, &s_at))))
        { pos = 6; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v27, v28, &v29)))
        { pos = 7; goto error; }
#line 360 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0, 0, RT_VAL(&s_357)};
        v31 = rt_call_method(v29, &s_startswith, a + 1, 1, NULL, &cache_64);
    }
    if (RT_UNLIKELY(!v31) && rt_do_lookup_failed())
        { pos = 8; goto error; }
    if (RT_UNLIKELY(!v31))
        { pos = 9; goto error; }
    {
    int r32_ = rt_do_truth(v31);
    if (RT_UNLIKELY(r32_ < 0))
        { pos = 10; goto error; }
    q32 = r32_;
    }
    if (!q32)
    {
        goto b9;
    }
b4:;
    {
    int r37_ = rt_do_compare_truth(3, v29, RT_VAL(&s_357));
    if (RT_UNLIKELY(r37_ < 0))
        { pos = 11; goto error; }
    q37 = r37_;
    }
    if (!q37)
    {
        goto b8;
    }
b5:;
    v39 = v29;
    v127 = u_pyperf___options__Reading__is_negative_number(NULL, v0, v39);
    if (RT_UNLIKELY(!v127))
        { pos = 12; goto error; }
    {
    int r42_ = rt_do_truth(v127);
    if (RT_UNLIKELY(r42_ < 0))
        { pos = 11; goto error; }
    q42 = r42_;
    }
    if (!q42)
    {
        goto b7;
    }
b6:;
        goto b10;
b7:;
#line 361 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b14;
b8:;
#line 360 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b10;
b9:;
b10:;
#line 362 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r53_ = rt_list_push(RT_AS(RtList, v7), v29);
    v53 = RT_NONE;
    }
#line 363 "/work/main/stdlib-shims/pyperf/_options.py"
    v54 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v54 && !(v54 = rt_getattr(v0, &s_at))))
        { pos = 13; goto error; }
    {
    v56 = rt_fast_int_add(v54, RT_SMALL(1));
    }
    rt_do_field_store(v0, 40, v56, &s_at);
        goto b1;
b11:;
#line 358 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b13;
b12:;
b13:;
#line 363 "/work/main/stdlib-shims/pyperf/_options.py"
b14:;
#line 364 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    i69 = rt_list_size(RT_AS(RtList, v7));
    }
    v131 = rt_from_small(i69);
    {
    int r71_ = rt_do_compare_truth(0, v131, v5);
    if (RT_UNLIKELY(r71_ < 0))
        { pos = 14; goto error; }
    q71 = r71_;
    }
    if (!q71)
    {
        goto b25;
    }
b15:;
    v73 = v5;
#line 365 "/work/main/stdlib-shims/pyperf/_options.py"
    v76 = RT_FIELD(v1, 32);
    if (RT_UNLIKELY(!v76 && !(v76 = rt_getattr(v1, &s_nargs))))
        { pos = 15; goto error; }
    q78 = v76 == RT_NONE;
    if (!q78)
    {
        goto b17;
    }
b16:;
#line 366 "/work/main/stdlib-shims/pyperf/_options.py"
        v114 = RT_VAL(&s_432);
        goto b24;
b17:;
#line 367 "/work/main/stdlib-shims/pyperf/_options.py"
    v84 = RT_FIELD(v1, 32);
    if (RT_UNLIKELY(!v84 && !(v84 = rt_getattr(v1, &s_nargs))))
        { pos = 16; goto error; }
    {
    int r87_ = rt_do_compare_truth(2, v84, RT_VAL(&s_414));
    if (RT_UNLIKELY(r87_ < 0))
        { pos = 17; goto error; }
    q87 = r87_;
    }
    if (!q87)
    {
        goto b19;
    }
b18:;
#line 368 "/work/main/stdlib-shims/pyperf/_options.py"
        v112 = RT_VAL(&s_433);
        goto b23;
b19:;
#line 370 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r98_ = rt_do_compare_truth(2, v73, RT_SMALL(1));
    if (RT_UNLIKELY(r98_ < 0))
        { pos = 18; goto error; }
    q98 = r98_;
    }
    if (!q98)
    {
        goto b21;
    }
b20:;
        v108 = RT_VAL(&s_418);
        goto b22;
b21:;
        v108 = RT_VAL(&s_s);
b22:;
    {
        Value a[] = {v73, v108};
        v109 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v110 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_435)), v109));
    if (RT_UNLIKELY(!v110))
        { pos = 19; goto error; }
    }
        v112 = v110;
b23:;
        v114 = v112;
b24:;
#line 371 "/work/main/stdlib-shims/pyperf/_options.py"
    v115 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v115))
        { pos = 20; goto error; }
    v128 = u_pyperf___options__Option__label(NULL, v1);
    if (RT_UNLIKELY(!v128))
        { pos = 21; goto error; }
    {
        Value a[] = {v128, v114};
        v118 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v119 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_436)), v118));
    if (RT_UNLIKELY(!v119))
        { pos = 22; goto error; }
    }
    {
        Value a[] = {0, v119};
        v120 = rt_do_call(v115, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v120))
        { pos = 23; goto error; }
    rt_raise_stmt(v120, (Value)0);
    { pos = 24; goto error; }
b25:;
#line 372 "/work/main/stdlib-shims/pyperf/_options.py"
    return v7;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_180, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Reading__values_behind_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Reading__values_behind(fn, args[0], args[1]);
    return r;
}

/* ArgumentParser.exit */
static Value u_pyperf___options__ArgumentParser__exit_248(RtFunction *fn, Value p0, int64_t p1, Value p2) {
    int pos = 0;
    bool q4;
    Value v14;
    Value v0 = p0;
    int64_t i1 = p1;
    Value v2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 227 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r4_ = rt_do_truth(RT_NONE);
    if (RT_UNLIKELY(r4_ < 0))
        { pos = 5; goto error; }
    q4 = r4_;
    }
b1:;
#line 228 "/work/main/stdlib-shims/pyperf/_options.py"
b2:;
#line 229 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v14 = rt_sys_exit(RT_SMALL(0));
    if (RT_UNLIKELY(!v14))
        { pos = 4; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_166, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* ArgumentParser.print_help */
static Value u_pyperf___options__ArgumentParser__print_help(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v9;
    Value v6;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 224 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = rt_do_builtin(&g_9_print, m_9, &s_print, &cache_65);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    v9 = u_pyperf___options__ArgumentParser__format_help(NULL, v0);
    if (RT_UNLIKELY(!v9))
        { pos = 1; goto error; }
    {
        Value a[] = {0, v9, RT_VAL(&s_418), RT_NONE};
        v6 = rt_do_call(v3, a + 1, 1, &k_kwnames_0);
    }
    if (RT_UNLIKELY(!v6))
        { pos = 2; goto error; }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_165, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__print_help_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__print_help(fn, args[0], args[1]);
    return r;
}

/* Option.values_of */
static Value u_pyperf___options__Option__values_of_250(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    RtCell c3;
    Value v3;
    Value v5;
    bool q7;
    Value v12;
    Value v88;
    Value v17;
    bool q20;
    bool q24;
    Value v26;
    Value v29;
    Value v89;
    Value v34;
    bool q35;
    Value v39;
    Value v90;
    Value v45;
    Value v50;
    bool q53;
    bool q57;
    Value v63;
    bool q64;
    Value v70;
    bool q72;
    bool q73;
    Value v77;
    uint64_t f84[sizeof(RtFunction) / 8 + 4];
    Value v84;
    Value v85;
    Value v91;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 82 "/work/main/stdlib-shims/pyperf/_options.py"
    c3 = (RtCell){&rt_type_cell, v0};
    v3 = RT_VAL(&c3);
#line 84 "/work/main/stdlib-shims/pyperf/_options.py"
    v5 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v0, &s_nargs))))
        { pos = 0; goto error; }
    q7 = v5 == RT_NONE;
    if (!q7)
    {
        goto b2;
    }
b1:;
#line 85 "/work/main/stdlib-shims/pyperf/_options.py"
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v1), INT64_C(0), &v12)))
        { pos = 1; goto error; }
    v88 = u_pyperf___options__Option__value_of(NULL, v0, v12);
    if (RT_UNLIKELY(!v88))
        { pos = 2; goto error; }
    return v88;
b2:;
#line 86 "/work/main/stdlib-shims/pyperf/_options.py"
    v17 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v17 && !(v17 = rt_getattr(v0, &s_nargs))))
        { pos = 3; goto error; }
    {
    int r20_ = rt_do_compare_truth(2, v17, RT_VAL(&s_412));
    if (RT_UNLIKELY(r20_ < 0))
        { pos = 4; goto error; }
    q20 = r20_;
    }
    if (!q20)
    {
        goto b9;
    }
b3:;
#line 87 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r24_ = rt_do_truth(v1);
    if (RT_UNLIKELY(r24_ < 0))
        { pos = 5; goto error; }
    q24 = r24_;
    }
    if (!q24)
    {
        goto b5;
    }
b4:;
    v26 = v1;
#line 88 "/work/main/stdlib-shims/pyperf/_options.py"
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v26), INT64_C(0), &v29)))
        { pos = 6; goto error; }
    v89 = u_pyperf___options__Option__value_of(NULL, v0, v29);
    if (RT_UNLIKELY(!v89))
        { pos = 7; goto error; }
    return v89;
b5:;
#line 89 "/work/main/stdlib-shims/pyperf/_options.py"
    v34 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v34 && !(v34 = rt_getattr(v0, &s_names))))
        { pos = 8; goto error; }
    {
    int r35_ = rt_do_truth(v34);
    if (RT_UNLIKELY(r35_ < 0))
        { pos = 9; goto error; }
    q35 = r35_;
    }
    if (!q35)
    {
        goto b7;
    }
b6:;
    v39 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v39 && !(v39 = rt_getattr(v0, &s_const))))
        { pos = 10; goto error; }
        v45 = v39;
        goto b8;
b7:;
    v90 = u_pyperf___options__Option__start(NULL, v0);
    if (RT_UNLIKELY(!v90))
        { pos = 11; goto error; }
        v45 = v90;
b8:;
    return v45;
b9:;
#line 90 "/work/main/stdlib-shims/pyperf/_options.py"
    v50 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v50 && !(v50 = rt_getattr(v0, &s_nargs))))
        { pos = 12; goto error; }
    {
    int r53_ = rt_do_compare_truth(2, v50, RT_VAL(&s_413));
    if (RT_UNLIKELY(r53_ < 0))
        { pos = 13; goto error; }
    q53 = r53_;
    }
    if (!q53)
    {
        goto b17;
    }
b10:;
    {
    int r57_ = rt_do_truth(v1);
    if (RT_UNLIKELY(r57_ < 0))
        { pos = 13; goto error; }
    q57 = r57_;
    }
    if (!q57)
    {
        goto b12;
    }
b11:;
        goto b18;
b12:;
    v63 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v63 && !(v63 = rt_getattr(v0, &s_names))))
        { pos = 14; goto error; }
    {
    int r64_ = rt_do_truth(v63);
    if (RT_UNLIKELY(r64_ < 0))
        { pos = 13; goto error; }
    q64 = r64_;
    }
    if (!q64)
    {
        goto b14;
    }
b13:;
        goto b18;
b14:;
    v70 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v70 && !(v70 = rt_getattr(v0, &s_default))))
        { pos = 15; goto error; }
    q72 = v70 == RT_NONE;
    q73 = !q72;
    if (!q73)
    {
        goto b16;
    }
b15:;
#line 91 "/work/main/stdlib-shims/pyperf/_options.py"
    v77 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v77 && !(v77 = rt_getattr(v0, &s_default))))
        { pos = 16; goto error; }
    return v77;
b16:;
#line 90 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b18;
b17:;
b18:;
#line 92 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        RtFunction *made = (RtFunction *)f84;
        made->type = &rt_type_function;
        made->code = &code_149;
        made->cells[0] = RT_AS(RtCell, v3);
        v84 = RT_VAL(made);
    }
    {
    v85 = rt_list_iter(RT_AS(RtList, v1));
    }
    v91 = u_pyperf___options__Option__values_of__L__listcomp(rt_do_function_of(v84), v85);
    if (RT_UNLIKELY(!v91))
        { pos = 17; goto error; }
    return v91;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_148, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__values_of_250_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__values_of_250(fn, args[0], args[1]);
    return r;
}

/* Runner._check_args */
static Value u_pyperf___runner__Runner___check_args(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v5;
    Value v6;
    bool q178;
    bool q179;
    bool q9;
    Value v12;
    bool q14;
    bool q15;
    bool q17;
    Value v180;
    Value v19;
    Value v20;
    Value v21;
    bool q181;
    Value v25;
    bool q182;
    bool q27;
    bool q183;
    bool q29;
    bool q31;
    Value v184;
    Value v33;
    Value v34;
    Value v35;
    Value v36;
    Value v37;
    Value v38;
    Value v39;
    Value v40;
    Value v41;
    Value v42;
    Value v43;
    Value v44;
    Value v45;
    Value v46;
    Value v47;
    Value v48;
    bool q49;
    Value v52;
    Value v53;
    Value v173;
    Value v56;
    Value v58;
    double d185;
    Value v61;
    bool q62;
    Value v66;
    Value v67;
    Value v174;
    Value v70;
    Value v72;
    Value v74;
    Value v76;
    Value v77;
    Value v175;
    Value v80;
    Value v82;
    Value v84;
    Value v86;
    double d186;
    Value v89;
    bool q90;
    double d188;
    Value v99;
    Value v100;
    Value v101;
    Value v102;
    double d103;
    Value v105;
    Value v106;
    Value v107;
    Value v108;
    double d109;
    Value v111;
    Value v112;
    Value v113;
    Value v114;
    double d115;
    Value v118;
    Value v121;
    Value v124;
    Value v127;
    Value v189;
    Value v130;
    Value v131;
    RtFastIter it132;
    Value v135;
    Value v136;
    bool q137;
    Value v140;
    Value v144;
    Value v145;
    Value v146;
    Value v176;
    Value v151;
    bool q152;
    Value v155;
    Value v156;
    Value v157;
    bool q158;
    Value v161;
    Value v163;
    Value v164;
    Value v165;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 182 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 183 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v3 = rt_do_getattr(v1, &s__given, &cache_66);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    }
#line 184 "/work/main/stdlib-shims/pyperf/_runner.py"
    v4 = rt_do_builtin(&g_4_bool, m_4, &s_bool, &cache_67);
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
    {
    v5 = rt_do_getattr(v1, &s_quiet, &cache_68);
    if (RT_UNLIKELY(!v5))
        { pos = 2; goto error; }
    }
    {
        Value a[] = {0, v5};
        v6 = rt_do_call(v4, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v6))
        { pos = 3; goto error; }
    q178 = (v6 == RT_TRUE);
    if (!q178)
    {
        goto b2;
    }
b1:;
    q179 = (v6 == RT_TRUE);
    q9 = q179;
        q17 = q9;
        goto b3;
b2:;
    {
    v12 = rt_do_getattr(v1, &s_pipe, &cache_69);
    if (RT_UNLIKELY(!v12))
        { pos = 4; goto error; }
    }
    q14 = v12 == RT_NONE;
    q15 = !q14;
        q17 = q15;
b3:;
    v180 = rt_from_bool(q17);
    rt_do_field_store(v0, 72, v180, &s__quiet);
#line 185 "/work/main/stdlib-shims/pyperf/_runner.py"
    v19 = rt_do_builtin(&g_4_bool, m_4, &s_bool, &cache_70);
    if (RT_UNLIKELY(!v19))
        { pos = 5; goto error; }
    {
    v20 = rt_do_getattr(v1, &s_verbose, &cache_71);
    if (RT_UNLIKELY(!v20))
        { pos = 6; goto error; }
    }
    {
        Value a[] = {0, v20};
        v21 = rt_do_call(v19, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v21))
        { pos = 7; goto error; }
    q181 = (v21 == RT_TRUE);
    if (!q181)
    {
        goto b5;
    }
b4:;
    v25 = RT_FIELD(v0, 72);
    if (RT_UNLIKELY(!v25 && !(v25 = rt_getattr(v0, &s__quiet))))
        { pos = 8; goto error; }
    q182 = (v25 == RT_TRUE);
    q27 = !q182;
        q31 = q27;
        goto b6;
b5:;
    q183 = (v21 == RT_TRUE);
    q29 = q183;
        q31 = q29;
b6:;
    v184 = rt_from_bool(q31);
    rt_do_field_store(v0, 80, v184, &s__verbose);
#line 186 "/work/main/stdlib-shims/pyperf/_runner.py"
    v33 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_72);
    if (RT_UNLIKELY(!v33))
        { pos = 9; goto error; }
    {
    v34 = rt_do_getattr(v1, &s_processes, &cache_73);
    if (RT_UNLIKELY(!v34))
        { pos = 10; goto error; }
    }
    {
        Value a[] = {0, v34};
        v35 = rt_do_call(v33, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v35))
        { pos = 11; goto error; }
#line 187 "/work/main/stdlib-shims/pyperf/_runner.py"
    v36 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_74);
    if (RT_UNLIKELY(!v36))
        { pos = 12; goto error; }
    {
    v37 = rt_do_getattr(v1, &s_values, &cache_75);
    if (RT_UNLIKELY(!v37))
        { pos = 13; goto error; }
    }
    {
        Value a[] = {0, v37};
        v38 = rt_do_call(v36, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v38))
        { pos = 14; goto error; }
#line 188 "/work/main/stdlib-shims/pyperf/_runner.py"
    v39 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_76);
    if (RT_UNLIKELY(!v39))
        { pos = 15; goto error; }
    {
    v40 = rt_do_getattr(v1, &s_loops, &cache_77);
    if (RT_UNLIKELY(!v40))
        { pos = 16; goto error; }
    }
    {
        Value a[] = {0, v40};
        v41 = rt_do_call(v39, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v41))
        { pos = 17; goto error; }
#line 189 "/work/main/stdlib-shims/pyperf/_runner.py"
    v42 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_78);
    if (RT_UNLIKELY(!v42))
        { pos = 18; goto error; }
    {
    v43 = rt_do_getattr(v1, &s_warmups, &cache_79);
    if (RT_UNLIKELY(!v43))
        { pos = 19; goto error; }
    }
    {
        Value a[] = {0, v43};
        v44 = rt_do_call(v42, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v44))
        { pos = 20; goto error; }
#line 190 "/work/main/stdlib-shims/pyperf/_runner.py"
    v45 = rt_do_builtin(&g_4_float, m_4, &s_float, &cache_80);
    if (RT_UNLIKELY(!v45))
        { pos = 21; goto error; }
    {
    v46 = rt_do_getattr(v1, &s_min_time, &cache_81);
    if (RT_UNLIKELY(!v46))
        { pos = 22; goto error; }
    }
    {
        Value a[] = {0, v46};
        v47 = rt_do_call(v45, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v47))
        { pos = 23; goto error; }
#line 191 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v48 = rt_do_getattr(v1, &s_rigorous, &cache_82);
    if (RT_UNLIKELY(!v48))
        { pos = 24; goto error; }
    }
    {
    int r49_ = rt_do_truth(v48);
    if (RT_UNLIKELY(r49_ < 0))
        { pos = 25; goto error; }
    q49 = r49_;
    }
    if (!q49)
    {
        goto b8;
    }
b7:;
#line 192 "/work/main/stdlib-shims/pyperf/_runner.py"
    v52 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_83);
    if (RT_UNLIKELY(!v52))
        { pos = 26; goto error; }
    v53 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v53 && !(v53 = rt_getattr(v0, &s_argparser))))
        { pos = 27; goto error; }
    v173 = u_pyperf___options__ArgumentParser__get_default(NULL, v53, RT_VAL(&s_processes));
    if (RT_UNLIKELY(!v173))
        { pos = 28; goto error; }
    {
        Value a[] = {0, v173};
        v56 = rt_do_call(v52, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v56))
        { pos = 29; goto error; }
    {
    v58 = rt_fast_int_mul(v56, RT_SMALL(2));
    }
#line 190 "/work/main/stdlib-shims/pyperf/_runner.py"
    d185 = rt_float_value(v47);
#line 192 "/work/main/stdlib-shims/pyperf/_runner.py"
        {
        v111 = v58;
        v112 = v38;
        v113 = v41;
        v114 = v44;
        d115 = d185;
        }
        goto b15;
b8:;
#line 193 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v61 = rt_do_getattr(v1, &s_fast, &cache_84);
    if (RT_UNLIKELY(!v61))
        { pos = 30; goto error; }
    }
    {
    int r62_ = rt_do_truth(v61);
    if (RT_UNLIKELY(r62_ < 0))
        { pos = 31; goto error; }
    q62 = r62_;
    }
    if (!q62)
    {
        goto b10;
    }
b9:;
#line 194 "/work/main/stdlib-shims/pyperf/_runner.py"
    v66 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_85);
    if (RT_UNLIKELY(!v66))
        { pos = 32; goto error; }
    v67 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v67 && !(v67 = rt_getattr(v0, &s_argparser))))
        { pos = 33; goto error; }
    v174 = u_pyperf___options__ArgumentParser__get_default(NULL, v67, RT_VAL(&s_processes));
    if (RT_UNLIKELY(!v174))
        { pos = 34; goto error; }
    {
        Value a[] = {0, v174};
        v70 = rt_do_call(v66, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v70))
        { pos = 35; goto error; }
    {
    v72 = rt_fast_int_floordiv(v70, RT_SMALL(2));
    if (RT_UNLIKELY(!v72))
        { pos = 36; goto error; }
    }
    {
    v74 = rt_fast_int_max(v72, RT_SMALL(3));
    }
#line 195 "/work/main/stdlib-shims/pyperf/_runner.py"
    v76 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_86);
    if (RT_UNLIKELY(!v76))
        { pos = 37; goto error; }
    v77 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v77 && !(v77 = rt_getattr(v0, &s_argparser))))
        { pos = 38; goto error; }
    v175 = u_pyperf___options__ArgumentParser__get_default(NULL, v77, RT_VAL(&s_values));
    if (RT_UNLIKELY(!v175))
        { pos = 39; goto error; }
    {
        Value a[] = {0, v175};
        v80 = rt_do_call(v76, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v80))
        { pos = 40; goto error; }
    {
    v82 = rt_fast_int_mul(v80, RT_SMALL(2));
    }
    {
    v84 = rt_fast_int_floordiv(v82, RT_SMALL(3));
    if (RT_UNLIKELY(!v84))
        { pos = 41; goto error; }
    }
    {
    v86 = rt_fast_int_max(v84, RT_SMALL(2));
    }
#line 190 "/work/main/stdlib-shims/pyperf/_runner.py"
    d186 = rt_float_value(v47);
#line 195 "/work/main/stdlib-shims/pyperf/_runner.py"
        {
        v105 = v74;
        v106 = v86;
        v107 = v41;
        v108 = v44;
        d109 = d186;
        }
        goto b14;
b10:;
#line 196 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v89 = rt_do_getattr(v1, &s_debug_single_value, &cache_87);
    if (RT_UNLIKELY(!v89))
        { pos = 42; goto error; }
    }
    {
    int r90_ = rt_do_truth(v89);
    if (RT_UNLIKELY(r90_ < 0))
        { pos = 43; goto error; }
    q90 = r90_;
    }
    if (!q90)
    {
        goto b12;
    }
b11:;
#line 197 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 198 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 199 "/work/main/stdlib-shims/pyperf/_runner.py"
        {
        v99 = RT_SMALL(1);
        v100 = RT_SMALL(1);
        v101 = RT_SMALL(1);
        v102 = RT_SMALL(0);
        d103 = 0x1.12e0be826d695p-30;
        }
        goto b13;
b12:;
#line 190 "/work/main/stdlib-shims/pyperf/_runner.py"
    d188 = rt_float_value(v47);
#line 199 "/work/main/stdlib-shims/pyperf/_runner.py"
        {
        v99 = v35;
        v100 = v38;
        v101 = v41;
        v102 = v44;
        d103 = d188;
        }
b13:;
        {
        v105 = v99;
        v106 = v100;
        v107 = v101;
        v108 = v102;
        d109 = d103;
        }
b14:;
        {
        v111 = v105;
        v112 = v106;
        v113 = v107;
        v114 = v108;
        d115 = d109;
        }
b15:;
#line 200 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 88, v111, &s__processes);
    {
    int r118_ = rt_do_setitem(v3, RT_VAL(&s_processes), v111);
    if (RT_UNLIKELY(r118_ < 0))
        { pos = 44; goto error; }
    v118 = RT_NONE;
    }
#line 201 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 96, v112, &s__values);
    {
    int r121_ = rt_do_setitem(v3, RT_VAL(&s_values), v112);
    if (RT_UNLIKELY(r121_ < 0))
        { pos = 45; goto error; }
    v121 = RT_NONE;
    }
#line 202 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 104, v113, &s__loops);
    {
    int r124_ = rt_do_setitem(v3, RT_VAL(&s_loops), v113);
    if (RT_UNLIKELY(r124_ < 0))
        { pos = 46; goto error; }
    v124 = RT_NONE;
    }
#line 203 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 112, v114, &s__warmups);
    {
    int r127_ = rt_do_setitem(v3, RT_VAL(&s_warmups), v114);
    if (RT_UNLIKELY(r127_ < 0))
        { pos = 47; goto error; }
    v127 = RT_NONE;
    }
#line 204 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store_f64(v0, 120, d115, &s__min_time);
    v189 = rt_from_double(d115);
    {
    int r130_ = rt_do_setitem(v3, RT_VAL(&s_min_time), v189);
    if (RT_UNLIKELY(r130_ < 0))
        { pos = 48; goto error; }
    v130 = RT_NONE;
    }
#line 205 "/work/main/stdlib-shims/pyperf/_runner.py"
    v131 = rt_do_global(&g_4__REFUSED, m_4, &s__REFUSED);
    if (RT_UNLIKELY(!v131))
        { pos = 49; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it132, v131)))
        { pos = 50; goto error; }
b16:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 50; goto error; }
    { Value item134 = rt_do_next(&it132); if (RT_LIKELY(item134))
    {
        v135 = item134;
        goto b17;
    }
    }
    if (rt_pending())
    { pos = 50; goto error; }
        goto b20;
b17:;
#line 206 "/work/main/stdlib-shims/pyperf/_runner.py"
    if (RT_UNLIKELY(!rt_do_item(v3, v135, &v136)))
        { pos = 51; goto error; }
    {
    int r137_ = rt_do_truth(v136);
    if (RT_UNLIKELY(r137_ < 0))
        { pos = 52; goto error; }
    q137 = r137_;
    }
    if (!q137)
    {
        goto b19;
    }
b18:;
#line 207 "/work/main/stdlib-shims/pyperf/_runner.py"
    v140 = rt_do_global(&g_4__UsageError, m_4, &s__UsageError);
    if (RT_UNLIKELY(!v140))
        { pos = 53; goto error; }
    {
    v144 = RT_VAL(rt_str_replace_max(RT_AS(RtStr, v135), RT_AS(RtStr, RT_VAL(&s__)), RT_AS(RtStr, RT_VAL(&s_357)), INT64_C(-1)));
    if (RT_UNLIKELY(!v144))
        { pos = 54; goto error; }
    }
    {
    v145 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_451)), v144));
    if (RT_UNLIKELY(!v145))
        { pos = 55; goto error; }
    }
    {
        Value a[] = {0, v145};
        v146 = rt_do_call(v140, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v146))
        { pos = 56; goto error; }
    rt_raise_stmt(v146, (Value)0);
    { pos = 57; goto error; }
b19:;
        goto b16;
b20:;
#line 208 "/work/main/stdlib-shims/pyperf/_runner.py"
    v176 = u_pyperf___runner__Runner___check_worker_args(NULL, v0, v1);
    if (RT_UNLIKELY(!v176))
        { pos = 58; goto error; }
#line 209 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v151 = rt_do_getattr(v1, &s_output, &cache_88);
    if (RT_UNLIKELY(!v151))
        { pos = 59; goto error; }
    }
    {
    int r152_ = rt_do_truth(v151);
    if (RT_UNLIKELY(r152_ < 0))
        { pos = 60; goto error; }
    q152 = r152_;
    }
    if (!q152)
    {
        goto b24;
    }
b21:;
    v155 = rt_do_global(&g_4__pyperf, m_4, &s__pyperf);
    if (RT_UNLIKELY(!v155))
        { pos = 61; goto error; }
    {
    v156 = rt_do_getattr(v1, &s_output, &cache_89);
    if (RT_UNLIKELY(!v156))
        { pos = 62; goto error; }
    }
    {
        Value a[] = {0, 0, v156};
        v157 = rt_call_method(v155, &s_exists, a + 1, 1, NULL, &cache_90);
    }
    if (RT_UNLIKELY(!v157) && rt_do_lookup_failed())
        { pos = 63; goto error; }
    if (RT_UNLIKELY(!v157))
        { pos = 64; goto error; }
    {
    int r158_ = rt_do_truth(v157);
    if (RT_UNLIKELY(r158_ < 0))
        { pos = 60; goto error; }
    q158 = r158_;
    }
    if (!q158)
    {
        goto b23;
    }
b22:;
#line 210 "/work/main/stdlib-shims/pyperf/_runner.py"
    v161 = rt_do_global(&g_4__UsageError, m_4, &s__UsageError);
    if (RT_UNLIKELY(!v161))
        { pos = 65; goto error; }
    {
    v163 = rt_do_getattr(v1, &s_output, &cache_91);
    if (RT_UNLIKELY(!v163))
        { pos = 66; goto error; }
    }
    {
    v164 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_454)), v163));
    if (RT_UNLIKELY(!v164))
        { pos = 67; goto error; }
    }
    {
        Value a[] = {0, v164};
        v165 = rt_do_call(v161, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v165))
        { pos = 68; goto error; }
    rt_raise_stmt(v165, (Value)0);
    { pos = 69; goto error; }
b23:;
#line 209 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b25;
b24:;
b25:;
#line 210 "/work/main/stdlib-shims/pyperf/_runner.py"
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_97, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___check_args_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___check_args(fn, args[0], args[1]);
    return r;
}

/* ArgumentParser.format_help */
static Value u_pyperf___options__ArgumentParser__format_help(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v119;
    Value v3;
    Value v4;
    bool q5;
    Value v8;
    Value v10;
    Value v11;
    Value v16;
    Value v17;
    Value v19;
    Value v20;
    Value v21;
    RtFastIter it22;
    Value v25;
    Value u26[2];
    Value v27;
    Value v28;
    bool q29;
    Value v31;
    Value v33;
    Value v34;
    RtFastIter it35;
    Value v38;
    Value v40;
    Value v41;
    bool q42;
    Value v44;
    Value v47;
    bool q48;
    Value v50;
    Value v53;
    Value v55;
    Value v56;
    bool q57;
    Value v120;
    bool q61;
    Value v65;
    bool q66;
    Value v68;
    Value v71;
    Value v72;
    Value v74;
    Value v75;
    Value v76;
    Value v83;
    Value v85;
    bool q86;
    Value v88;
    Value v93;
    Value v94;
    Value v95;
    Value v96;
    Value v99;
    Value v104;
    bool q105;
    Value v116;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 204 "/work/main/stdlib-shims/pyperf/_options.py"
    v119 = u_pyperf___options__ArgumentParser__format_usage(NULL, v0);
    if (RT_UNLIKELY(!v119))
        { pos = 0; goto error; }
    {
        Value a[] = {v119};
        v3 = RT_VAL(rt_do_list_of(a, 1));
    }
#line 205 "/work/main/stdlib-shims/pyperf/_options.py"
    v4 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_description))))
        { pos = 1; goto error; }
    {
    q5 = rt_str_truth(RT_AS(RtStr, v4));
    }
    if (!q5)
    {
        goto b2;
    }
b1:;
#line 206 "/work/main/stdlib-shims/pyperf/_options.py"
    v8 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v8 && !(v8 = rt_getattr(v0, &s_description))))
        { pos = 2; goto error; }
    {
    v10 = RT_VAL(rt_str_concat(RT_AS(RtStr, v8), RT_AS(RtStr, RT_VAL(&s_86))));
    if (RT_UNLIKELY(!v10))
        { pos = 3; goto error; }
    }
    {
    int r11_ = rt_list_push(RT_AS(RtList, v3), v10);
    v11 = RT_NONE;
    }
        goto b3;
b2:;
b3:;
#line 207 "/work/main/stdlib-shims/pyperf/_options.py"
    v16 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v16 && !(v16 = rt_getattr(v0, &s__positionals))))
        { pos = 4; goto error; }
    {
        Value a[] = {RT_VAL(&s_455), v16};
        v17 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    v19 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v19 && !(v19 = rt_getattr(v0, &s__options))))
        { pos = 5; goto error; }
    {
        Value a[] = {RT_VAL(&s_options), v19};
        v20 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
        Value a[] = {v17, v20};
        v21 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    if (RT_UNLIKELY(!rt_do_iter(&it22, v21)))
        { pos = 6; goto error; }
b4:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 6; goto error; }
    { Value item24 = rt_do_next_parts(&it22, u26, 2); if (RT_LIKELY(item24))
    {
        v25 = item24;
        goto b5;
    }
    }
    if (rt_pending())
    { pos = 6; goto error; }
        goto b29;
b5:;
    if (RT_UNLIKELY(v25 != RT_UNPACKED && rt_do_unpack(v25, u26, 2) < 0))
        { pos = 7; goto error; }
    v27 = u26[0];
    v28 = u26[1];
#line 208 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r29_ = rt_do_truth(v28);
    if (RT_UNLIKELY(r29_ < 0))
        { pos = 8; goto error; }
    q29 = r29_;
    }
    if (!q29)
    {
        goto b27;
    }
b6:;
    v31 = v28;
#line 209 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v33 = RT_VAL(rt_str_concat(RT_AS(RtStr, v27), RT_AS(RtStr, RT_VAL(&s_457))));
    if (RT_UNLIKELY(!v33))
        { pos = 9; goto error; }
    }
    {
    int r34_ = rt_list_push(RT_AS(RtList, v3), v33);
    v34 = RT_NONE;
    }
#line 210 "/work/main/stdlib-shims/pyperf/_options.py"
    if (RT_UNLIKELY(!rt_do_iter(&it35, v31)))
        { pos = 10; goto error; }
b7:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 10; goto error; }
    { Value item37 = rt_do_next(&it35); if (RT_LIKELY(item37))
    {
        v38 = item37;
        goto b8;
    }
    }
    if (rt_pending())
    { pos = 10; goto error; }
        goto b26;
b8:;
#line 211 "/work/main/stdlib-shims/pyperf/_options.py"
    v40 = RT_FIELD(v38, 16);
    if (RT_UNLIKELY(!v40 && !(v40 = rt_getattr(v38, &s_names))))
        { pos = 11; goto error; }
    {
    v41 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_396)), RT_AS(RtList, v40)));
    if (RT_UNLIKELY(!v41))
        { pos = 12; goto error; }
    }
    {
    q42 = rt_str_truth(RT_AS(RtStr, v41));
    }
    if (!q42)
    {
        goto b10;
    }
b9:;
    v44 = v41;
        v55 = v44;
        goto b13;
b10:;
    v47 = RT_FIELD(v38, 88);
    if (RT_UNLIKELY(!v47 && !(v47 = rt_getattr(v38, &s_metavar))))
        { pos = 13; goto error; }
    {
    int r48_ = rt_do_truth(v47);
    if (RT_UNLIKELY(r48_ < 0))
        { pos = 14; goto error; }
    q48 = r48_;
    }
    if (!q48)
    {
        goto b12;
    }
b11:;
    v50 = v47;
        v55 = v50;
        goto b13;
b12:;
    v53 = RT_FIELD(v38, 96);
    if (RT_UNLIKELY(!v53 && !(v53 = rt_getattr(v38, &s_dest))))
        { pos = 15; goto error; }
        v55 = v53;
b13:;
#line 212 "/work/main/stdlib-shims/pyperf/_options.py"
    v56 = RT_FIELD(v38, 16);
    if (RT_UNLIKELY(!v56 && !(v56 = rt_getattr(v38, &s_names))))
        { pos = 16; goto error; }
    {
    int r57_ = rt_do_truth(v56);
    if (RT_UNLIKELY(r57_ < 0))
        { pos = 17; goto error; }
    q57 = r57_;
    }
    if (!q57)
    {
        goto b20;
    }
b14:;
    v120 = u_pyperf___options__Option__takes_value(NULL, v38);
    if (RT_UNLIKELY(!v120))
        { pos = 18; goto error; }
    {
    int r61_ = rt_do_truth(v120);
    if (RT_UNLIKELY(r61_ < 0))
        { pos = 17; goto error; }
    q61 = r61_;
    }
    if (!q61)
    {
        goto b19;
    }
b15:;
#line 213 "/work/main/stdlib-shims/pyperf/_options.py"
    v65 = RT_FIELD(v38, 88);
    if (RT_UNLIKELY(!v65 && !(v65 = rt_getattr(v38, &s_metavar))))
        { pos = 19; goto error; }
    {
    int r66_ = rt_do_truth(v65);
    if (RT_UNLIKELY(r66_ < 0))
        { pos = 20; goto error; }
    q66 = r66_;
    }
    if (!q66)
    {
        goto b17;
    }
b16:;
    v68 = v65;
        v74 = v68;
        goto b18;
b17:;
    v71 = RT_FIELD(v38, 96);
    if (RT_UNLIKELY(!v71 && !(v71 = rt_getattr(v38, &s_dest))))
        { pos = 21; goto error; }
    {
        Value a[] = {0, 0};
        v72 = rt_call_method(v71, &s_upper, a + 1, 0, NULL, &cache_92);
    }
    if (RT_UNLIKELY(!v72) && rt_do_lookup_failed())
        { pos = 22; goto error; }
    if (RT_UNLIKELY(!v72))
        { pos = 23; goto error; }
        v74 = v72;
b18:;
    {
    v75 = rt_do_add(RT_VAL(&s_389), v74);
    if (RT_UNLIKELY(!v75))
        { pos = 24; goto error; }
    }
    {
    v76 = rt_do_iadd(v55, v75);
    if (RT_UNLIKELY(!v76))
        { pos = 25; goto error; }
    }
        v83 = v76;
        goto b22;
b19:;
#line 212 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b21;
b20:;
b21:;
#line 213 "/work/main/stdlib-shims/pyperf/_options.py"
        v83 = v55;
b22:;
#line 214 "/work/main/stdlib-shims/pyperf/_options.py"
    v85 = RT_FIELD(v38, 80);
    if (RT_UNLIKELY(!v85 && !(v85 = rt_getattr(v38, &s_help))))
        { pos = 26; goto error; }
    {
    int r86_ = rt_do_truth(v85);
    if (RT_UNLIKELY(r86_ < 0))
        { pos = 27; goto error; }
    q86 = r86_;
    }
    if (!q86)
    {
        goto b24;
    }
b23:;
    v88 = v85;
        v93 = v88;
        goto b25;
b24:;
        v93 = RT_VAL(&s_418);
b25:;
    {
        Value a[] = {v83, v93};
        v94 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v95 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_458)), v94));
    if (RT_UNLIKELY(!v95))
        { pos = 28; goto error; }
    }
    {
    int r96_ = rt_list_push(RT_AS(RtList, v3), v95);
    v96 = RT_NONE;
    }
        goto b7;
b26:;
#line 215 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    int r99_ = rt_list_push(RT_AS(RtList, v3), RT_VAL(&s_418));
    v99 = RT_NONE;
    }
        goto b28;
b27:;
b28:;
        goto b4;
b29:;
#line 216 "/work/main/stdlib-shims/pyperf/_options.py"
    v104 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v104 && !(v104 = rt_getattr(v0, &s_epilog))))
        { pos = 29; goto error; }
    {
    int r105_ = rt_do_truth(RT_NONE);
    if (RT_UNLIKELY(r105_ < 0))
        { pos = 30; goto error; }
    q105 = r105_;
    }
b30:;
#line 217 "/work/main/stdlib-shims/pyperf/_options.py"
b31:;
#line 218 "/work/main/stdlib-shims/pyperf/_options.py"
    {
    v116 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_86)), RT_AS(RtList, v3)));
    if (RT_UNLIKELY(!v116))
        { pos = 31; goto error; }
    }
    return v116;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_163, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__format_help_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__format_help(fn, args[0]);
    return r;
}

/* Option.value_of */
static Value u_pyperf___options__Option__value_of_253(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    bool q5;
    Value v9;
    Value v10;
    Value v13;
    Value v14;
    bool q16;
    bool q17;
    Value v20;
    bool q21;
    bool q22;
    Value v26;
    Value v27;
    Value v74;
    Value v29;
    Value v30;
    Value v75;
    Value v33;
    Value v34;
    Value v35;
    Value v40;
    Value v41;
    Value v43;
    Value v45;
    Value v47;
    bool q48;
    Value v55;
    Value v57;
    Value v76;
    Value v62;
    Value v63;
    Value v65;
    Value v71;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 66 "/work/main/stdlib-shims/pyperf/_options.py"
#line 68 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_convert))))
        { pos = 0; goto error; }
#line 69 "/work/main/stdlib-shims/pyperf/_options.py"
    q5 = v3 == RT_NONE;
    if (!q5)
    {
        goto b2;
    }
b1:;
#line 70 "/work/main/stdlib-shims/pyperf/_options.py"
        v13 = v1;
        goto b4;
b2:;
#line 69 "/work/main/stdlib-shims/pyperf/_options.py"
    v9 = v3;
#line 73 "/work/main/stdlib-shims/pyperf/_options.py"
    {
        Value a[] = {0, v1};
        v10 = rt_do_call(v9, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v10))
        {
        rt_traceback_add(&code_146, 1);
    {
        goto b9;
    }
    }
b3:;
#line 76 "/work/main/stdlib-shims/pyperf/_options.py"
        v13 = v10;
b4:;
#line 77 "/work/main/stdlib-shims/pyperf/_options.py"
    v14 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v14 && !(v14 = rt_getattr(v0, &s_choices))))
        { pos = 2; goto error; }
    q16 = v14 == RT_NONE;
    q17 = !q16;
    if (!q17)
    {
        goto b7;
    }
b5:;
    v20 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v20 && !(v20 = rt_getattr(v0, &s_choices))))
        { pos = 3; goto error; }
    {
    int r21_ = rt_contains(v20, v13);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 4; goto error; }
    q21 = r21_;
    }
    q22 = !q21;
    if (!q22)
    {
        goto b8;
    }
b6:;
#line 78 "/work/main/stdlib-shims/pyperf/_options.py"
    v26 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v26 && !(v26 = rt_getattr(v0, &s_choices))))
        { pos = 5; goto error; }
    {
    v27 = rt_iter(v26);
    if (RT_UNLIKELY(!v27))
        { pos = 6; goto error; }
    }
    v74 = u_pyperf___options__Option__value_of__L__listcomp(NULL, v27);
    if (RT_UNLIKELY(!v74))
        { pos = 6; goto error; }
    {
    v29 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_396)), RT_AS(RtList, v74)));
    if (RT_UNLIKELY(!v29))
        { pos = 7; goto error; }
    }
#line 79 "/work/main/stdlib-shims/pyperf/_options.py"
    v30 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v30))
        { pos = 8; goto error; }
    v75 = u_pyperf___options__Option__label(NULL, v0);
    if (RT_UNLIKELY(!v75))
        { pos = 9; goto error; }
    {
        Value a[] = {v75, v13, v29};
        v33 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
    v34 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_426)), v33));
    if (RT_UNLIKELY(!v34))
        { pos = 10; goto error; }
    }
    {
        Value a[] = {0, v34};
        v35 = rt_do_call(v30, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v35))
        { pos = 11; goto error; }
    rt_raise_stmt(v35, (Value)0);
    { pos = 12; goto error; }
b7:;
#line 77 "/work/main/stdlib-shims/pyperf/_options.py"
b8:;
#line 80 "/work/main/stdlib-shims/pyperf/_options.py"
    return v13;
b9:;
#line 73 "/work/main/stdlib-shims/pyperf/_options.py"
    v40 = rt_fetch();
    v41 = rt_thread.handled;
    rt_thread.handled = v40;
#line 74 "/work/main/stdlib-shims/pyperf/_options.py"
    v43 = rt_do_builtin(&g_9_TypeError, m_9, &s_TypeError, &cache_93);
    if (RT_UNLIKELY(!v43))
        {
        rt_traceback_add(&code_146, 13);
    {
        goto b21;
    }
    }
b10:;
    v45 = rt_do_builtin(&g_9_ValueError, m_9, &s_ValueError, &cache_94);
    if (RT_UNLIKELY(!v45))
        {
        rt_traceback_add(&code_146, 14);
    {
        goto b21;
    }
    }
b11:;
    {
        Value a[] = {v43, v45};
        v47 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    int r48_ = rt_exception_matches(v40, v47);
    if (RT_UNLIKELY(r48_ < 0))
        {
        rt_traceback_add(&code_146, 15);
    {
        goto b21;
    }
    }
    q48 = r48_;
    }
b12:;
    if (!q48)
    {
        goto b20;
    }
b13:;
#line 75 "/work/main/stdlib-shims/pyperf/_options.py"
b14:;
    {
    v55 = rt_builtin_getattr(v9, RT_VAL(&s___name__), RT_VAL(&s_argument));
    if (RT_UNLIKELY(!v55))
        {
        rt_traceback_add(&code_146, 16);
    {
        goto b21;
    }
    }
    }
b15:;
#line 76 "/work/main/stdlib-shims/pyperf/_options.py"
    v57 = rt_do_global(&g_9_ArgumentError, m_9, &s_ArgumentError);
    if (RT_UNLIKELY(!v57))
        {
        rt_traceback_add(&code_146, 17);
    {
        goto b21;
    }
    }
b16:;
    v76 = u_pyperf___options__Option__label(NULL, v0);
    if (RT_UNLIKELY(!v76))
        {
        rt_traceback_add(&code_146, 18);
    {
        goto b21;
    }
    }
b17:;
    {
        Value a[] = {v76, v55, v1};
        v62 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
    v63 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_429)), v62));
    if (RT_UNLIKELY(!v63))
        {
        rt_traceback_add(&code_146, 19);
    {
        goto b21;
    }
    }
    }
b18:;
    {
        Value a[] = {0, v63};
        v65 = rt_do_call(v57, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v65))
        {
        rt_traceback_add(&code_146, 20);
    {
        goto b21;
    }
    }
b19:;
    rt_raise_stmt(v65, RT_NONE);
    {
        rt_traceback_add(&code_146, 21);
    {
        goto b21;
    }
    }
b20:;
    rt_thread.handled = v41;
    rt_thread.pending = v40;
    goto leave;
b21:;
    v71 = rt_fetch();
    rt_thread.handled = v41;
    rt_thread.pending = v71;
    goto leave;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_146, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__value_of_253_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__value_of_253(fn, args[0], args[1]);
    return r;
}

/* Option.values_of.<locals>.<listcomp> */
static Value u_pyperf___options__Option__values_of__L__listcomp_254(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v7;
    Value v8;
    Value v13;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 92 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    {
        Value a[] = {0};
        v4 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_next(v0); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v8 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v8 && rt_do_unbound_free("self")))
        { pos = 1; goto error; }
    v13 = u_pyperf___options__Option__value_of(NULL, v8, v7);
    if (RT_UNLIKELY(!v13))
        { pos = 2; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v4), v13);
    }
        goto b1;
b3:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_149, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__Option__values_of__L__listcomp_254_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__Option__values_of__L__listcomp_254(fn, args[0]);
    return r;
}

/* ArgumentParser.get_default */
static Value u_pyperf___options__ArgumentParser__get_default(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v5;
    RtFastIter it6;
    Value v9;
    Value v10;
    bool q12;
    Value v17;
    bool q19;
    bool q20;
    Value v23;
    Value v32;
    Value v33;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 168 "/work/main/stdlib-shims/pyperf/_options.py"
    v3 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s__options))))
        { pos = 0; goto error; }
    v4 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s__positionals))))
        { pos = 1; goto error; }
    {
    v5 = RT_VAL(rt_list_concat(RT_AS(RtList, v3), RT_AS(RtList, v4)));
    }
    if (RT_UNLIKELY(!rt_do_iter(&it6, v5)))
        { pos = 2; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 2; goto error; }
    { Value item8 = rt_do_next(&it6); if (RT_LIKELY(item8))
    {
        v9 = item8;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 2; goto error; }
        goto b8;
b2:;
#line 169 "/work/main/stdlib-shims/pyperf/_options.py"
    v10 = RT_FIELD(v9, 96);
    if (RT_UNLIKELY(!v10 && !(v10 = rt_getattr(v9, &s_dest))))
        { pos = 3; goto error; }
    {
    int r12_ = rt_do_compare_truth(2, v10, v1);
    if (RT_UNLIKELY(r12_ < 0))
        { pos = 4; goto error; }
    q12 = r12_;
    }
    if (!q12)
    {
        goto b6;
    }
b3:;
    v17 = RT_FIELD(v9, 48);
    if (RT_UNLIKELY(!v17 && !(v17 = rt_getattr(v9, &s_default))))
        { pos = 5; goto error; }
    q19 = v17 == RT_NONE;
    q20 = !q19;
    if (!q20)
    {
        goto b5;
    }
b4:;
#line 170 "/work/main/stdlib-shims/pyperf/_options.py"
    v23 = RT_FIELD(v9, 48);
    if (RT_UNLIKELY(!v23 && !(v23 = rt_getattr(v9, &s_default))))
        { pos = 6; goto error; }
    return v23;
b5:;
#line 169 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b7;
b6:;
b7:;
#line 170 "/work/main/stdlib-shims/pyperf/_options.py"
        goto b1;
b8:;
#line 171 "/work/main/stdlib-shims/pyperf/_options.py"
    v32 = RT_FIELD(v0, 64);
    if (RT_UNLIKELY(!v32 && !(v32 = rt_getattr(v0, &s__defaults))))
        { pos = 7; goto error; }
    {
    v33 = rt_dict_get_or(RT_AS(RtDict, v32), v1, RT_NONE);
    if (RT_UNLIKELY(!v33))
        { pos = 8; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_159, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___options__ArgumentParser__get_default_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___options__ArgumentParser__get_default(fn, args[0], args[1]);
    return r;
}

/* Runner._check_worker_args */
static Value u_pyperf___runner__Runner___check_worker_args(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    RtFastIter it4;
    Value v7;
    Value v8;
    Value v9;
    bool q10;
    Value v13;
    bool q14;
    Value v19;
    Value v23;
    Value v24;
    Value v25;
    Value v30;
    bool q31;
    Value v34;
    bool q35;
    Value v38;
    Value v40;
    Value v46;
    bool q47;
    Value v50;
    bool q53;
    Value v57;
    Value v59;
    Value v66;
    bool q67;
    Value v70;
    bool q73;
    Value v77;
    bool q78;
    Value v83;
    Value v85;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 212 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 213 "/work/main/stdlib-shims/pyperf/_runner.py"
    if (RT_UNLIKELY(!rt_do_iter(&it4, RT_VAL(&k_tuple_239))))
        { pos = 0; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_do_next(&it4); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b8;
b2:;
#line 214 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v8 = rt_do_getattr(v1, &s__given, &cache_95);
    if (RT_UNLIKELY(!v8))
        { pos = 1; goto error; }
    }
    if (RT_UNLIKELY(!rt_do_item(v8, v7, &v9)))
        { pos = 2; goto error; }
    {
    int r10_ = rt_do_truth(v9);
    if (RT_UNLIKELY(r10_ < 0))
        { pos = 3; goto error; }
    q10 = r10_;
    }
    if (!q10)
    {
        goto b6;
    }
b3:;
    {
    v13 = rt_do_getattr(v1, &s_worker, &cache_96);
    if (RT_UNLIKELY(!v13))
        { pos = 4; goto error; }
    }
    {
    int r14_ = rt_do_truth(v13);
    if (RT_UNLIKELY(r14_ < 0))
        { pos = 3; goto error; }
    q14 = r14_;
    }
    if (!q14)
    {
        goto b5;
    }
b4:;
        goto b7;
b5:;
#line 215 "/work/main/stdlib-shims/pyperf/_runner.py"
    v19 = rt_do_global(&g_4__UsageError, m_4, &s__UsageError);
    if (RT_UNLIKELY(!v19))
        { pos = 5; goto error; }
    {
    v23 = RT_VAL(rt_str_replace_max(RT_AS(RtStr, v7), RT_AS(RtStr, RT_VAL(&s__)), RT_AS(RtStr, RT_VAL(&s_357)), INT64_C(-1)));
    if (RT_UNLIKELY(!v23))
        { pos = 6; goto error; }
    }
    {
    v24 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_459)), v23));
    if (RT_UNLIKELY(!v24))
        { pos = 7; goto error; }
    }
    {
        Value a[] = {0, v24};
        v25 = rt_do_call(v19, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v25))
        { pos = 8; goto error; }
    rt_raise_stmt(v25, (Value)0);
    { pos = 9; goto error; }
b6:;
#line 214 "/work/main/stdlib-shims/pyperf/_runner.py"
b7:;
#line 215 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b1;
b8:;
#line 216 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v30 = rt_do_getattr(v1, &s_calibrate_loops, &cache_97);
    if (RT_UNLIKELY(!v30))
        { pos = 10; goto error; }
    }
    {
    int r31_ = rt_do_truth(v30);
    if (RT_UNLIKELY(r31_ < 0))
        { pos = 11; goto error; }
    q31 = r31_;
    }
    if (!q31)
    {
        goto b12;
    }
b9:;
    {
    v34 = rt_do_getattr(v1, &s_loops, &cache_98);
    if (RT_UNLIKELY(!v34))
        { pos = 12; goto error; }
    }
    {
    int r35_ = rt_do_truth(v34);
    if (RT_UNLIKELY(r35_ < 0))
        { pos = 11; goto error; }
    q35 = r35_;
    }
    if (!q35)
    {
        goto b11;
    }
b10:;
#line 217 "/work/main/stdlib-shims/pyperf/_runner.py"
    v38 = rt_do_global(&g_4__UsageError, m_4, &s__UsageError);
    if (RT_UNLIKELY(!v38))
        { pos = 13; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_460)};
        v40 = rt_do_call(v38, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v40))
        { pos = 14; goto error; }
    rt_raise_stmt(v40, (Value)0);
    { pos = 15; goto error; }
b11:;
#line 216 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b13;
b12:;
b13:;
#line 218 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v46 = rt_do_getattr(v1, &s_recalibrate_loops, &cache_99);
    if (RT_UNLIKELY(!v46))
        { pos = 16; goto error; }
    }
    {
    int r47_ = rt_do_truth(v46);
    if (RT_UNLIKELY(r47_ < 0))
        { pos = 17; goto error; }
    q47 = r47_;
    }
    if (!q47)
    {
        goto b17;
    }
b14:;
    {
    v50 = rt_do_getattr(v1, &s_loops, &cache_100);
    if (RT_UNLIKELY(!v50))
        { pos = 18; goto error; }
    }
    {
    int r53_ = rt_do_compare_truth(0, v50, RT_SMALL(1));
    if (RT_UNLIKELY(r53_ < 0))
        { pos = 19; goto error; }
    q53 = r53_;
    }
    if (!q53)
    {
        goto b16;
    }
b15:;
#line 219 "/work/main/stdlib-shims/pyperf/_runner.py"
    v57 = rt_do_global(&g_4__UsageError, m_4, &s__UsageError);
    if (RT_UNLIKELY(!v57))
        { pos = 20; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_461)};
        v59 = rt_do_call(v57, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v59))
        { pos = 21; goto error; }
    rt_raise_stmt(v59, (Value)0);
    { pos = 22; goto error; }
b16:;
#line 218 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b18;
b17:;
b18:;
#line 220 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v66 = rt_do_getattr(v1, &s_worker, &cache_101);
    if (RT_UNLIKELY(!v66))
        { pos = 23; goto error; }
    }
    {
    int r67_ = rt_do_truth(v66);
    if (RT_UNLIKELY(r67_ < 0))
        { pos = 24; goto error; }
    q67 = r67_;
    }
    if (!q67)
    {
        goto b24;
    }
b19:;
    {
    v70 = rt_do_getattr(v1, &s_loops, &cache_102);
    if (RT_UNLIKELY(!v70))
        { pos = 25; goto error; }
    }
    {
    int r73_ = rt_do_compare_truth(0, v70, RT_SMALL(1));
    if (RT_UNLIKELY(r73_ < 0))
        { pos = 26; goto error; }
    q73 = r73_;
    }
    if (!q73)
    {
        goto b23;
    }
b20:;
    {
    v77 = rt_do_getattr(v1, &s_calibrate_loops, &cache_103);
    if (RT_UNLIKELY(!v77))
        { pos = 27; goto error; }
    }
    {
    int r78_ = rt_do_truth(v77);
    if (RT_UNLIKELY(r78_ < 0))
        { pos = 26; goto error; }
    q78 = r78_;
    }
    if (!q78)
    {
        goto b22;
    }
b21:;
        goto b25;
b22:;
#line 221 "/work/main/stdlib-shims/pyperf/_runner.py"
    v83 = rt_do_global(&g_4__UsageError, m_4, &s__UsageError);
    if (RT_UNLIKELY(!v83))
        { pos = 28; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_462)};
        v85 = rt_do_call(v83, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v85))
        { pos = 29; goto error; }
    rt_raise_stmt(v85, (Value)0);
    { pos = 30; goto error; }
b23:;
#line 220 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b25;
b24:;
b25:;
#line 221 "/work/main/stdlib-shims/pyperf/_runner.py"
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_98, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___check_worker_args_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___check_worker_args(fn, args[0], args[1]);
    return r;
}

/* _Task.__init__ */
static Value u_pyperf___runner___Task____init__(RtFunction *fn, Value p0, Value p1, Value p2, Value p3) {
    int pos = 0;
    Value v20;
    Value v22;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    Value v3 = p3;
#line 107 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 16, v1, &s_name);
#line 108 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 24, RT_NONE, &s_metadata);
#line 109 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 32, RT_NONE, &s_inner_loops);
#line 110 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 40, RT_SMALL(1), &s_loops);
#line 111 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 48, RT_FALSE, &s_skipped);
#line 112 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 56, RT_FALSE, &s_calibrating);
#line 113 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store_f64(v0, 64, 0x0p+0, &s_min_time);
#line 114 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 72, RT_SMALL(0), &s_warmups_left);
#line 115 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v0, 80, RT_SMALL(0), &s_values_left);
#line 116 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0};
        v20 = RT_VAL(rt_do_list_of(a, 0));
    }
    rt_do_field_store(v0, 88, v20, &s_warmups);
#line 117 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0};
        v22 = RT_VAL(rt_do_list_of(a, 0));
    }
    rt_do_field_store(v0, 96, v22, &s_values);
#line 118 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store_f64(v0, 104, 0x0p+0, &s_start);
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_91, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner___Task____init___entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner___Task____init__(fn, args[0], args[1], args[2], args[3]);
    return r;
}

/* Runner._prepare_worker */
static Value u_pyperf___runner__Runner___prepare_worker(RtFunction *fn, Value p0, Value p1, Value p2) {
    int pos = 0;
    Value v4;
    bool q5;
    Value v9;
    Value v10;
    Value v68;
    bool q12;
    Value v18;
    Value v20;
    Value v21;
    Value v22;
    Value v25;
    Value v31;
    Value v33;
    double d35;
    Value v37;
    Value v39;
    Value v41;
    bool q42;
    Value v47;
    bool q48;
    Value v54;
    Value v55;
    Value v56;
    double d64;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 314 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v4 = rt_do_getattr(v2, &s_affinity, &cache_104);
    if (RT_UNLIKELY(!v4))
        { pos = 0; goto error; }
    }
    {
    int r5_ = rt_do_truth(v4);
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 1; goto error; }
    q5 = r5_;
    }
    if (!q5)
    {
        goto b4;
    }
b1:;
    v9 = rt_do_global(&g_4__cpu_numbers, m_4, &s__cpu_numbers);
    if (RT_UNLIKELY(!v9))
        { pos = 2; goto error; }
    {
    v10 = rt_do_getattr(v2, &s_affinity, &cache_105);
    if (RT_UNLIKELY(!v10))
        { pos = 3; goto error; }
    }
    v68 = u_pyperf___runner___cpu_numbers(NULL, v10);
    if (RT_UNLIKELY(!v68))
        { pos = 4; goto error; }
    {
    q12 = rt_pyperf_set_affinity(RT_AS(RtList, v68));
    }
    if (!q12)
    {
        goto b3;
    }
b2:;
        goto b5;
b3:;
#line 315 "/work/main/stdlib-shims/pyperf/_runner.py"
    v18 = rt_do_builtin(&g_4_print, m_4, &s_print, &cache_106);
    if (RT_UNLIKELY(!v18))
        { pos = 5; goto error; }
    v20 = rt_do_global(&g_4_sys, m_4, &s_sys);
    if (RT_UNLIKELY(!v20))
        { pos = 6; goto error; }
    {
    v21 = rt_do_getattr(v20, &s_stderr, &cache_107);
    if (RT_UNLIKELY(!v21))
        { pos = 7; goto error; }
    }
    {
        Value a[] = {0, RT_VAL(&s_469), v21};
        v22 = rt_do_call(v18, a + 1, 1, &k_kwnames_1);
    }
    if (RT_UNLIKELY(!v22))
        { pos = 8; goto error; }
#line 316 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v25 = rt_sys_exit(RT_SMALL(1));
    if (RT_UNLIKELY(!v25))
        { pos = 9; goto error; }
    }
        goto b6;
b4:;
#line 314 "/work/main/stdlib-shims/pyperf/_runner.py"
b5:;
#line 316 "/work/main/stdlib-shims/pyperf/_runner.py"
b6:;
#line 317 "/work/main/stdlib-shims/pyperf/_runner.py"
    v31 = RT_FIELD(v0, 104);
    if (RT_UNLIKELY(!v31 && !(v31 = rt_getattr(v0, &s__loops))))
        { pos = 10; goto error; }
    {
    v33 = rt_fast_int_max(v31, RT_SMALL(1));
    }
    rt_do_field_store(v1, 40, v33, &s_loops);
#line 318 "/work/main/stdlib-shims/pyperf/_runner.py"
    d35 = RT_FIELD_F64(v0, 120);
    if (RT_UNLIKELY(rt_bits_from_double(d35) == RT_UNSET_DOUBLE_BITS && rt_do_field_unset_f64(v0, &s__min_time, &d35)))
        { pos = 11; goto error; }
    rt_do_field_store_f64(v1, 64, d35, &s_min_time);
#line 319 "/work/main/stdlib-shims/pyperf/_runner.py"
    v37 = RT_FIELD(v0, 112);
    if (RT_UNLIKELY(!v37 && !(v37 = rt_getattr(v0, &s__warmups))))
        { pos = 12; goto error; }
    rt_do_field_store(v1, 72, v37, &s_warmups_left);
#line 320 "/work/main/stdlib-shims/pyperf/_runner.py"
    v39 = RT_FIELD(v0, 96);
    if (RT_UNLIKELY(!v39 && !(v39 = rt_getattr(v0, &s__values))))
        { pos = 13; goto error; }
    rt_do_field_store(v1, 80, v39, &s_values_left);
#line 321 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v41 = rt_do_getattr(v2, &s_calibrate_loops, &cache_108);
    if (RT_UNLIKELY(!v41))
        { pos = 14; goto error; }
    }
    {
    int r42_ = rt_do_truth(v41);
    if (RT_UNLIKELY(r42_ < 0))
        { pos = 15; goto error; }
    q42 = r42_;
    }
    if (!q42)
    {
        goto b8;
    }
b7:;
        goto b10;
b8:;
    {
    v47 = rt_do_getattr(v2, &s_recalibrate_loops, &cache_109);
    if (RT_UNLIKELY(!v47))
        { pos = 16; goto error; }
    }
    {
    int r48_ = rt_do_truth(v47);
    if (RT_UNLIKELY(r48_ < 0))
        { pos = 15; goto error; }
    q48 = r48_;
    }
    if (!q48)
    {
        goto b11;
    }
b9:;
b10:;
#line 322 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v1, 56, RT_TRUE, &s_calibrating);
#line 323 "/work/main/stdlib-shims/pyperf/_runner.py"
    v54 = RT_FIELD(v1, 72);
    if (RT_UNLIKELY(!v54 && !(v54 = rt_getattr(v1, &s_warmups_left))))
        { pos = 17; goto error; }
    v55 = RT_FIELD(v1, 80);
    if (RT_UNLIKELY(!v55 && !(v55 = rt_getattr(v1, &s_values_left))))
        { pos = 18; goto error; }
    {
    v56 = rt_fast_int_add(v54, v55);
    }
    rt_do_field_store(v1, 72, v56, &s_warmups_left);
#line 324 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_do_field_store(v1, 80, RT_SMALL(0), &s_values_left);
        goto b12;
b11:;
b12:;
#line 325 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    d64 = rt_time_monotonic();
    }
    rt_do_field_store_f64(v1, 104, d64, &s_start);
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_103, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___prepare_worker_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___prepare_worker(fn, args[0], args[1], args[2]);
    return r;
}

/* _Task.more */
static bool u_pyperf___runner___Task__more(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v3;
    Value v4;
    bool q6;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 121 "/work/main/stdlib-shims/pyperf/_runner.py"
    v2 = RT_FIELD(v0, 72);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_warmups_left))))
        { pos = 0; goto error; }
    v3 = RT_FIELD(v0, 80);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_values_left))))
        { pos = 1; goto error; }
    {
    v4 = rt_fast_int_add(v2, v3);
    }
    {
    q6 = rt_fast_int_gt(v4, RT_SMALL(0));
    }
    return q6;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_92, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner___Task__more_entry(RtFunction *fn, Value *args) {
    bool r = u_pyperf___runner___Task__more(fn, args[0]);
    return rt_pending() ? 0 : rt_from_bool(r);
}

/* _cpu_numbers */
static Value u_pyperf___runner___cpu_numbers(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v3;
    Value v33;
    RtFastIter it5;
    Value v8;
    Value v10;
    Value u11[3];
    Value v12;
    Value v13;
    Value v14;
    Value v16;
    Value v17;
    Value v18;
    bool q19;
    Value v25;
    Value v26;
    Value v28;
    Value v29;
    Value v30;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 48 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 49 "/work/main/stdlib-shims/pyperf/_runner.py"
    v3 = rt_do_global(&g_4_comma_separated, m_4, &s_comma_separated);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    v33 = u_pyperf___runner__comma_separated_261(NULL, v0);
    if (RT_UNLIKELY(!v33))
        { pos = 1; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it5, v33)))
        { pos = 2; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 2; goto error; }
    { Value item7 = rt_do_next(&it5); if (RT_LIKELY(item7))
    {
        v8 = item7;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 2; goto error; }
        goto b6;
b2:;
#line 50 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0, 0, RT_VAL(&s_357)};
        v10 = rt_call_method(v8, &s_partition, a + 1, 1, NULL, &cache_110);
    }
    if (RT_UNLIKELY(!v10) && rt_do_lookup_failed())
        { pos = 3; goto error; }
    if (RT_UNLIKELY(!v10))
        { pos = 4; goto error; }
    if (RT_UNLIKELY(rt_do_unpack(v10, u11, 3) < 0))
        { pos = 5; goto error; }
    v12 = u11[0];
    v13 = u11[1];
    v14 = u11[2];
#line 51 "/work/main/stdlib-shims/pyperf/_runner.py"
    v16 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_111);
    if (RT_UNLIKELY(!v16))
        { pos = 6; goto error; }
    {
        Value a[] = {0, v12};
        v17 = rt_do_call(v16, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v17))
        { pos = 7; goto error; }
    v18 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_112);
    if (RT_UNLIKELY(!v18))
        { pos = 8; goto error; }
    {
    int r19_ = rt_do_truth(v13);
    if (RT_UNLIKELY(r19_ < 0))
        { pos = 9; goto error; }
    q19 = r19_;
    }
    if (!q19)
    {
        goto b4;
    }
b3:;
        v25 = v14;
        goto b5;
b4:;
        v25 = v12;
b5:;
    {
        Value a[] = {0, v25};
        v26 = rt_do_call(v18, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v26))
        { pos = 10; goto error; }
    {
    v28 = rt_fast_int_add(v26, RT_SMALL(1));
    }
    {
    v29 = RT_VAL(rt_range_new(v17, v28, RT_SMALL(1)));
    if (RT_UNLIKELY(!v29))
        { pos = 11; goto error; }
    }
    {
    int r30_ = rt_list_extend(RT_AS(RtList, v2), v29);
    if (RT_UNLIKELY(r30_ < 0))
        { pos = 12; goto error; }
    v30 = RT_NONE;
    }
        goto b1;
b6:;
#line 52 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_88, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner___cpu_numbers_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner___cpu_numbers(fn, args[0]);
    return r;
}

/* comma_separated */
static Value u_pyperf___runner__comma_separated_261(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v4;
    Value v5;
    Value v8;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 43 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0, 0, RT_VAL(&s_373)};
        v4 = rt_call_method(v0, &s_split, a + 1, 1, NULL, &cache_113);
    }
    if (RT_UNLIKELY(!v4) && rt_do_lookup_failed())
        { pos = 0; goto error; }
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
    {
    v5 = rt_iter(v4);
    if (RT_UNLIKELY(!v5))
        { pos = 2; goto error; }
    }
    v8 = u_pyperf___runner__comma_separated__L__listcomp(NULL, v5);
    if (RT_UNLIKELY(!v8))
        { pos = 2; goto error; }
    return v8;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_86, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__comma_separated_261_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__comma_separated_261(fn, args[0]);
    return r;
}

/* bench_n_queens */
static Value u___main____bench_n_queens(RtFunction *fn, int64_t p0) {
    int pos = 0;
    Value v3;
    Value v8;
    Value v5;
    int64_t i0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 54 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v3 = rt_do_global(&g_0_n_queens, m_0, &s_n_queens);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    v8 = u___main____n_queens(NULL, INT64_C(8));
    if (RT_UNLIKELY(!v8))
        { pos = 1; goto error; }
    {
    v5 = RT_VAL(rt_list_from_iterable(v8));
    if (RT_UNLIKELY(!v5))
        { pos = 2; goto error; }
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_7, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* _Task.add */
static Value u_pyperf___runner___Task__add(RtFunction *fn, Value p0, double p1) {
    int pos = 0;
    bool q4;
    Value v9;
    bool q132;
    Value v15;
    Value v17;
    Value v22;
    Value v23;
    bool q24;
    int64_t i31;
    Value v32;
    double d33;
    Value v34;
    bool q36;
    Value v41;
    Value v42;
    Value v134;
    Value v43;
    Value v44;
    Value v45;
    bool q135;
    double d49;
    bool q50;
    double d58;
    Value v60;
    Value v62;
    Value v63;
    bool q64;
    Value v71;
    Value v74;
    Value v136;
    Value v76;
    Value v126;
    Value v79;
    Value v80;
    Value v81;
    Value v127;
    Value v84;
    double d86;
    Value v138;
    Value v87;
    Value v128;
    Value v90;
    Value v91;
    Value v92;
    Value v93;
    Value v96;
    Value v100;
    Value v102;
    Value v108;
    Value v110;
    Value v116;
    Value v140;
    Value v117;
    Value v118;
    Value v120;
    Value v0 = p0;
    double d1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 123 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 125 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q4 = rt_f64_eq(d1, 0x0p+0);
    }
    if (!q4)
    {
        goto b4;
    }
b1:;
    v9 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v9 && !(v9 = rt_getattr(v0, &s_calibrating))))
        { pos = 0; goto error; }
    q132 = (v9 == RT_TRUE);
    if (!q132)
    {
        goto b3;
    }
b2:;
        goto b5;
b3:;
#line 126 "/work/main/stdlib-shims/pyperf/_runner.py"
    v15 = rt_do_builtin(&g_4_ValueError, m_4, &s_ValueError, &cache_114);
    if (RT_UNLIKELY(!v15))
        { pos = 1; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_471)};
        v17 = rt_do_call(v15, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v17))
        { pos = 2; goto error; }
    rt_raise_stmt(v17, (Value)0);
    { pos = 3; goto error; }
b4:;
#line 125 "/work/main/stdlib-shims/pyperf/_runner.py"
b5:;
#line 127 "/work/main/stdlib-shims/pyperf/_runner.py"
    v22 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v22 && !(v22 = rt_getattr(v0, &s_loops))))
        { pos = 4; goto error; }
    v23 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v23 && !(v23 = rt_getattr(v0, &s_inner_loops))))
        { pos = 5; goto error; }
    {
    int r24_ = rt_do_truth(RT_NONE);
    if (RT_UNLIKELY(r24_ < 0))
        { pos = 6; goto error; }
    q24 = r24_;
    }
b6:;
        i31 = INT64_C(1);
b7:;
    {
    v32 = rt_fast_int_mul(v22, RT_SMALL(1));
    }
    {
    d33 = rt_f64_truediv_int(d1, v32);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 7; goto error; }
    }
#line 128 "/work/main/stdlib-shims/pyperf/_runner.py"
    v34 = RT_FIELD(v0, 72);
    if (RT_UNLIKELY(!v34 && !(v34 = rt_getattr(v0, &s_warmups_left))))
        { pos = 8; goto error; }
    {
    q36 = rt_fast_int_gt(v34, RT_SMALL(0));
    }
    if (!q36)
    {
        goto b18;
    }
b8:;
#line 129 "/work/main/stdlib-shims/pyperf/_runner.py"
    v41 = RT_FIELD(v0, 88);
    if (RT_UNLIKELY(!v41 && !(v41 = rt_getattr(v0, &s_warmups))))
        { pos = 9; goto error; }
    v42 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v42 && !(v42 = rt_getattr(v0, &s_loops))))
        { pos = 10; goto error; }
#line 127 "/work/main/stdlib-shims/pyperf/_runner.py"
    v134 = rt_from_double(d33);
#line 129 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {v42, v134};
        v43 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    int r44_ = rt_list_push(RT_AS(RtList, v41), v43);
    v44 = RT_NONE;
    }
#line 130 "/work/main/stdlib-shims/pyperf/_runner.py"
    v45 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v45 && !(v45 = rt_getattr(v0, &s_calibrating))))
        { pos = 11; goto error; }
    q135 = (v45 == RT_TRUE);
    if (!q135)
    {
        goto b15;
    }
b9:;
    d49 = RT_FIELD_F64(v0, 64);
    if (RT_UNLIKELY(rt_bits_from_double(d49) == RT_UNSET_DOUBLE_BITS && rt_do_field_unset_f64(v0, &s_min_time, &d49)))
        { pos = 12; goto error; }
    {
    q50 = rt_f64_ge(d1, d49);
    }
    if (!q50)
    {
        goto b11;
    }
b10:;
        goto b16;
b11:;
    d58 = d1;
#line 132 "/work/main/stdlib-shims/pyperf/_runner.py"
    v60 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v60 && !(v60 = rt_getattr(v0, &s_loops))))
        { pos = 13; goto error; }
    {
    v62 = rt_fast_int_mul(v60, RT_SMALL(2));
    }
    v63 = rt_do_global(&g_4_MAX_LOOPS, m_4, &s_MAX_LOOPS);
    if (RT_UNLIKELY(!v63))
        { pos = 14; goto error; }
    {
    q64 = rt_fast_int_gt(v62, v63);
    }
    if (!q64)
    {
        goto b13;
    }
b12:;
#line 133 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0, RT_VAL(&s_473)};
    int r71_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r71_ < 0))
        { pos = 15; goto error; }
    v71 = RT_NONE;
    }
#line 134 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 135 "/work/main/stdlib-shims/pyperf/_runner.py"
    v74 = rt_do_global(&g_4_format_values, m_4, &s_format_values);
    if (RT_UNLIKELY(!v74))
        { pos = 16; goto error; }
#line 130 "/work/main/stdlib-shims/pyperf/_runner.py"
    v136 = rt_from_double(d58);
#line 135 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {v136};
        v76 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    v126 = u_pyperf___results__format_values(NULL, RT_VAL(&s_second), v76);
    if (RT_UNLIKELY(!v126))
        { pos = 17; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v126), INT64_C(0), &v79)))
        { pos = 18; goto error; }
    v80 = rt_do_global(&g_4_format_count, m_4, &s_format_count);
    if (RT_UNLIKELY(!v80))
        { pos = 19; goto error; }
    v81 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v81 && !(v81 = rt_getattr(v0, &s_loops))))
        { pos = 20; goto error; }
    v127 = u_pyperf___results__format_count_286(NULL, v81, RT_VAL(&s_loop));
    if (RT_UNLIKELY(!v127))
        { pos = 21; goto error; }
#line 136 "/work/main/stdlib-shims/pyperf/_runner.py"
    v84 = rt_do_global(&g_4_format_values, m_4, &s_format_values);
    if (RT_UNLIKELY(!v84))
        { pos = 22; goto error; }
    d86 = RT_FIELD_F64(v0, 64);
    if (RT_UNLIKELY(rt_bits_from_double(d86) == RT_UNSET_DOUBLE_BITS && rt_do_field_unset_f64(v0, &s_min_time, &d86)))
        { pos = 23; goto error; }
    v138 = rt_from_double(d86);
    {
        Value a[] = {v138};
        v87 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    v128 = u_pyperf___results__format_values(NULL, RT_VAL(&s_second), v87);
    if (RT_UNLIKELY(!v128))
        { pos = 24; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v128), INT64_C(0), &v90)))
        { pos = 25; goto error; }
#line 135 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {v79, v127, v90};
        v91 = RT_VAL(rt_do_tuple_of(a, 3));
    }
#line 134 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v92 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_476)), v91));
    if (RT_UNLIKELY(!v92))
        { pos = 26; goto error; }
    }
    {
        Value a[] = {0, v92};
    int r93_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r93_ < 0))
        { pos = 27; goto error; }
    v93 = RT_NONE;
    }
#line 137 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v96 = rt_sys_exit(RT_SMALL(1));
    if (RT_UNLIKELY(!v96))
        { pos = 28; goto error; }
    }
        goto b14;
b13:;
#line 139 "/work/main/stdlib-shims/pyperf/_runner.py"
    v100 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v100 && !(v100 = rt_getattr(v0, &s_loops))))
        { pos = 29; goto error; }
    {
    v102 = rt_fast_int_mul(v100, RT_SMALL(2));
    }
    rt_do_field_store(v0, 40, v102, &s_loops);
b14:;
        goto b17;
b15:;
#line 130 "/work/main/stdlib-shims/pyperf/_runner.py"
b16:;
#line 131 "/work/main/stdlib-shims/pyperf/_runner.py"
    v108 = RT_FIELD(v0, 72);
    if (RT_UNLIKELY(!v108 && !(v108 = rt_getattr(v0, &s_warmups_left))))
        { pos = 30; goto error; }
    {
    v110 = rt_fast_int_sub(v108, RT_SMALL(1));
    }
    rt_do_field_store(v0, 72, v110, &s_warmups_left);
b17:;
#line 139 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b19;
b18:;
#line 141 "/work/main/stdlib-shims/pyperf/_runner.py"
    v116 = RT_FIELD(v0, 96);
    if (RT_UNLIKELY(!v116 && !(v116 = rt_getattr(v0, &s_values))))
        { pos = 31; goto error; }
#line 127 "/work/main/stdlib-shims/pyperf/_runner.py"
    v140 = rt_from_double(d33);
#line 141 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r117_ = rt_list_push(RT_AS(RtList, v116), v140);
    v117 = RT_NONE;
    }
#line 142 "/work/main/stdlib-shims/pyperf/_runner.py"
    v118 = RT_FIELD(v0, 80);
    if (RT_UNLIKELY(!v118 && !(v118 = rt_getattr(v0, &s_values_left))))
        { pos = 32; goto error; }
    {
    v120 = rt_fast_int_sub(v118, RT_SMALL(1));
    }
    rt_do_field_store(v0, 80, v120, &s_values_left);
b19:;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_93, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* Runner._close */
static Value u_pyperf___runner__Runner___close(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v4;
    bool q62;
    Value v10;
    Value v11;
    bool q12;
    Value v60;
    Value v61;
    Value v21;
    Value v22;
    Value v24;
    bool q26;
    Value v29;
    Value v32;
    Value v34;
    Value v36;
    Value v41;
    Value v45;
    Value v47;
    Value v49;
    Value v50;
    Value v52;
    Value v57;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 329 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 330 "/work/main/stdlib-shims/pyperf/_runner.py"
    v4 = RT_FIELD(v1, 48);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v1, &s_skipped))))
        { pos = 0; goto error; }
    q62 = (v4 == RT_TRUE);
    if (!q62)
    {
        goto b2;
    }
b1:;
#line 338 "/work/main/stdlib-shims/pyperf/_runner.py"
        v49 = RT_NONE;
        goto b18;
b2:;
#line 331 "/work/main/stdlib-shims/pyperf/_runner.py"
    v10 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v10 && !(v10 = rt_getattr(v0, &s_args))))
        { pos = 1; goto error; }
    {
    v11 = rt_do_getattr(v10, &s_worker, &cache_115);
    if (RT_UNLIKELY(!v11))
        { pos = 2; goto error; }
    }
    {
    int r12_ = rt_do_truth(v11);
    if (RT_UNLIKELY(r12_ < 0))
        { pos = 3; goto error; }
    q12 = r12_;
    }
    if (!q12)
    {
        goto b4;
    }
b3:;
#line 332 "/work/main/stdlib-shims/pyperf/_runner.py"
    v60 = u_pyperf___runner__Runner___worker_result(NULL, v0, v1);
    if (RT_UNLIKELY(!v60))
        { pos = 4; goto error; }
        v47 = v60;
        goto b17;
b4:;
#line 335 "/work/main/stdlib-shims/pyperf/_runner.py"
    v61 = u_pyperf___runner__Runner___manage(NULL, v0);
    if (RT_UNLIKELY(!v61))
        {
        rt_traceback_add(&code_104, 5);
    {
        goto b6;
    }
    }
b5:;
        v45 = v61;
        goto b16;
b6:;
    v21 = rt_fetch();
    v22 = rt_thread.handled;
    rt_thread.handled = v21;
#line 336 "/work/main/stdlib-shims/pyperf/_runner.py"
    v24 = rt_do_builtin(&g_4_KeyboardInterrupt, m_4, &s_KeyboardInterrupt, &cache_116);
    if (RT_UNLIKELY(!v24))
        {
        rt_traceback_add(&code_104, 6);
    {
        goto b20;
    }
    }
b7:;
    {
    int r26_ = rt_exception_matches(v21, v24);
    if (RT_UNLIKELY(r26_ < 0))
        {
        rt_traceback_add(&code_104, 7);
    {
        goto b20;
    }
    }
    q26 = r26_;
    }
b8:;
    if (!q26)
    {
        goto b19;
    }
b9:;
#line 337 "/work/main/stdlib-shims/pyperf/_runner.py"
    v29 = rt_do_builtin(&g_4_print, m_4, &s_print, &cache_117);
    if (RT_UNLIKELY(!v29))
        {
        rt_traceback_add(&code_104, 8);
    {
        goto b20;
    }
    }
b10:;
    v32 = rt_do_global(&g_4_sys, m_4, &s_sys);
    if (RT_UNLIKELY(!v32))
        {
        rt_traceback_add(&code_104, 9);
    {
        goto b20;
    }
    }
b11:;
    {
    v34 = rt_do_getattr(v32, &s_stderr, &cache_118);
    if (RT_UNLIKELY(!v34))
        {
        rt_traceback_add(&code_104, 10);
    {
        goto b20;
    }
    }
    }
b12:;
    {
        Value a[] = {0, RT_VAL(&s_478), v34};
        v36 = rt_do_call(v29, a + 1, 1, &k_kwnames_2);
    }
    if (RT_UNLIKELY(!v36))
        {
        rt_traceback_add(&code_104, 11);
    {
        goto b20;
    }
    }
b13:;
#line 338 "/work/main/stdlib-shims/pyperf/_runner.py"
b14:;
    {
    v41 = rt_sys_exit(RT_SMALL(1));
    if (RT_UNLIKELY(!v41))
        {
        rt_traceback_add(&code_104, 12);
    {
        goto b20;
    }
    }
    }
b15:;
    rt_thread.handled = v22;
        v45 = RT_NONE;
b16:;
        v47 = v45;
b17:;
        v49 = v47;
b18:;
#line 339 "/work/main/stdlib-shims/pyperf/_runner.py"
    v50 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v50 && !(v50 = rt_getattr(v0, &s__worker_task))))
        { pos = 13; goto error; }
    {
    v52 = rt_fast_int_add(v50, RT_SMALL(1));
    }
    rt_do_field_store(v0, 56, v52, &s__worker_task);
#line 340 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v49;
b19:;
#line 338 "/work/main/stdlib-shims/pyperf/_runner.py"
    rt_thread.handled = v22;
    rt_thread.pending = v21;
    goto leave;
b20:;
    v57 = rt_fetch();
    rt_thread.handled = v22;
    rt_thread.pending = v57;
    goto leave;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_104, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___close_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___close(fn, args[0], args[1]);
    return r;
}

/* n_queens */
struct u___main____n_queens_frame {
    RtGenerator base;
    RtFunction *fn;
    Value v2;
    Value v4;
    RtFastIter it7;
    int64_t i0;
};
static Value u___main____n_queens_resume(RtGenerator *gen, Value sent) {
    struct u___main____n_queens_frame *self = (struct u___main____n_queens_frame *)gen;
    RtFunction *fn = self->fn;
    int pos = 0;
    (void)fn;
    Value v5;
    Value v54;
    Value v10;
    Value v13;
    Value v14;
    Value v15;
    Value v55;
    Value v17;
    int64_t i18;
    bool q19;
    Value v26;
    Value v27;
    Value v28;
    Value v56;
    Value v30;
    int64_t i31;
    bool q32;
    Value v38;
    Value v39;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        goto leave;
    }
    switch (self->base.state) {
    case 0: goto start;
    case 1: goto r1;
    default: return 0;
    }
start:;
#line 34 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    self->v2 = rt_do_new_cell((Value)0);
#line 46 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
    self->v4 = RT_VAL(rt_range_new(RT_SMALL(0), RT_SMALL(8), RT_SMALL(1)));
    if (RT_UNLIKELY(!self->v4))
        { pos = 0; goto error; }
    }
#line 47 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v5 = rt_do_global(&g_0_permutations, m_0, &s_permutations);
    if (RT_UNLIKELY(!v5))
        { pos = 1; goto error; }
    v54 = u___main____permutations(NULL, self->v4, RT_NONE);
    if (RT_UNLIKELY(!v54))
        { pos = 2; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&self->it7, v54)))
        { pos = 3; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 3; goto error; }
    { Value item9 = rt_do_next(&self->it7); if (RT_LIKELY(item9))
    {
        v10 = item9;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 3; goto error; }
        goto b9;
b2:;
    RT_AS(RtCell, self->v2)->value = v10;
#line 48 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v13 = rt_do_builtin(&g_0_set, m_0, &s_set, &cache_119);
    if (RT_UNLIKELY(!v13))
        { pos = 4; goto error; }
    {
        RtFunction *made = rt_function_new(&code_5, m_0, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 1);
        made->cells[0] = RT_AS(RtCell, self->v2);
        v14 = RT_VAL(made);
    }
    {
    v15 = rt_range_iter(RT_AS(RtRange, self->v4));
    }
    v55 = u___main____n_queens__L__genexpr(rt_do_function_of(v14), v15);
    if (RT_UNLIKELY(!v55))
        { pos = 5; goto error; }
    {
        Value a[] = {0, v55};
        v17 = rt_do_call(v13, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v17))
        { pos = 6; goto error; }
    {
    i18 = rt_set_len(RT_AS(RtSet, v17));
    }
    {
    q19 = rt_i64_eq(INT64_C(8), i18);
    }
    if (!q19)
    {
        goto b6;
    }
b3:;
#line 49 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v26 = rt_do_builtin(&g_0_set, m_0, &s_set, &cache_120);
    if (RT_UNLIKELY(!v26))
        { pos = 7; goto error; }
    {
        RtFunction *made = rt_function_new(&code_6, m_0, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 1);
        made->cells[0] = RT_AS(RtCell, self->v2);
        v27 = RT_VAL(made);
    }
    {
    v28 = rt_range_iter(RT_AS(RtRange, self->v4));
    }
    v56 = u___main____n_queens__L__genexpr_283(rt_do_function_of(v27), v28);
    if (RT_UNLIKELY(!v56))
        { pos = 8; goto error; }
    {
        Value a[] = {0, v56};
        v30 = rt_do_call(v26, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v30))
        { pos = 9; goto error; }
    {
    i31 = rt_set_len(RT_AS(RtSet, v30));
    }
#line 48 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
    q32 = rt_i64_eq(INT64_C(8), i31);
    }
    if (!q32)
    {
        goto b5;
    }
b4:;
#line 50 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v38 = RT_AS(RtCell, self->v2)->value;
    if (RT_UNLIKELY(!v38 && rt_do_unbound_local("vec")))
        { pos = 10; goto error; }
    self->base.state = 1;
    return v38;
r1:;
    if (RT_UNLIKELY(sent == 0))
        { pos = 11; goto error; }
    v39 = sent;
        goto b8;
b5:;
#line 48 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
        goto b7;
b6:;
b7:;
#line 50 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
b8:;
        goto b1;
b9:;
    self->base.result = RT_NONE;
    self->base.state = -1;
    return 0;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_4, pos);
leave: __attribute__((unused));
    self->base.state = -1;
    return 0;
}
#line 1 "<runtime>"
static Value u___main____n_queens(RtFunction *fn, int64_t p0) {
    struct u___main____n_queens_frame *self = (struct u___main____n_queens_frame *)rt_generator_new(&rt_type_generator, fn, &code_4, u___main____n_queens_resume, sizeof *self);
    self->fn = fn;
    self->i0 = p0;
    return RT_VAL(self);
}
/* format_values */
static Value u_pyperf___results__format_values(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    bool q4;
    Value v10;
    Value v30;
    Value v13;
    bool q16;
    Value v22;
    Value v31;
    Value v27;
    Value v32;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 59 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q4 = rt_str_eq(RT_AS(RtStr, v0), RT_AS(RtStr, RT_VAL(&s_byte)));
    }
    if (!q4)
    {
        goto b2;
    }
b1:;
#line 60 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v10 = rt_tuple_iter(RT_AS(RtTuple, v1));
    }
    v30 = u_pyperf___results__format_values__L__listcomp(NULL, v10);
    if (RT_UNLIKELY(!v30))
        { pos = 0; goto error; }
    return v30;
b2:;
#line 59 "/work/main/stdlib-shims/pyperf/_results.py"
    v13 = v0;
#line 61 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q16 = rt_str_eq(RT_AS(RtStr, v13), RT_AS(RtStr, RT_VAL(&s_integer)));
    }
    if (!q16)
    {
        goto b4;
    }
b3:;
#line 62 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v22 = rt_tuple_iter(RT_AS(RtTuple, v1));
    }
    v31 = u_pyperf___results__format_values__L__listcomp_271(NULL, v22);
    if (RT_UNLIKELY(!v31))
        { pos = 1; goto error; }
    return v31;
b4:;
#line 63 "/work/main/stdlib-shims/pyperf/_results.py"
    v27 = rt_do_global(&g_3_format_times, m_3, &s_format_times);
    if (RT_UNLIKELY(!v27))
        { pos = 2; goto error; }
    v32 = u_pyperf___results__format_times(NULL, v1);
    if (RT_UNLIKELY(!v32))
        { pos = 3; goto error; }
    return v32;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_17, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_values_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_values(fn, args[0], args[1]);
    return r;
}

/* Runner._worker_result */
static Value u_pyperf___runner__Runner___worker_result(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v5;
    Value v6;
    bool q7;
    Value v12;
    Value v14;
    Value v15;
    Value v16;
    Value v18;
    Value v19;
    Value v31;
    bool q81;
    Value v35;
    Value v36;
    Value v37;
    bool q38;
    Value v46;
    Value v47;
    Value v51;
    Value v53;
    double d55;
    double d56;
    double d57;
    Value v82;
    Value v59;
    Value v60;
    Value v61;
    Value v62;
    Value v63;
    Value v73;
    Value v74;
    Value v76;
    Value v66;
    Value v77;
    Value v78;
    Value v79;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 343 "/work/main/stdlib-shims/pyperf/_runner.py"
    v3 = rt_do_builtin(&g_4_dict, m_4, &s_dict, &cache_121);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    v4 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_metadata))))
        { pos = 1; goto error; }
    {
        Value a[] = {0, v4};
        v5 = rt_do_call(v3, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v5))
        { pos = 2; goto error; }
#line 344 "/work/main/stdlib-shims/pyperf/_runner.py"
    v6 = RT_FIELD(v1, 24);
    if (RT_UNLIKELY(!v6 && !(v6 = rt_getattr(v1, &s_metadata))))
        { pos = 3; goto error; }
    {
    int r7_ = rt_do_truth(RT_NONE);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 4; goto error; }
    q7 = r7_;
    }
b1:;
    v12 = RT_VAL(rt_dict_new(0));
        v14 = v12;
b2:;
    {
        Value a[] = {0, v5, v14};
    int r15_ = rt_dict_update_method(a + 1, 2, NULL);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 5; goto error; }
    v15 = RT_NONE;
    }
#line 345 "/work/main/stdlib-shims/pyperf/_runner.py"
    v16 = RT_FIELD(v1, 16);
    if (RT_UNLIKELY(!v16 && !(v16 = rt_getattr(v1, &s_name))))
        { pos = 6; goto error; }
    {
    int r18_ = rt_dict_set(RT_AS(RtDict, v5), RT_VAL(&s_name), v16);
    if (RT_UNLIKELY(r18_ < 0))
        { pos = 7; goto error; }
    v18 = RT_NONE;
    }
#line 346 "/work/main/stdlib-shims/pyperf/_runner.py"
    v19 = RT_FIELD(v1, 32);
    if (RT_UNLIKELY(!v19 && !(v19 = rt_getattr(v1, &s_inner_loops))))
        { pos = 8; goto error; }
b3:;
#line 347 "/work/main/stdlib-shims/pyperf/_runner.py"
b4:;
#line 348 "/work/main/stdlib-shims/pyperf/_runner.py"
    v31 = RT_FIELD(v1, 56);
    if (RT_UNLIKELY(!v31 && !(v31 = rt_getattr(v1, &s_calibrating))))
        { pos = 9; goto error; }
    q81 = (v31 == RT_TRUE);
    if (!q81)
    {
        goto b9;
    }
b5:;
#line 349 "/work/main/stdlib-shims/pyperf/_runner.py"
    v35 = RT_FIELD(v1, 40);
    if (RT_UNLIKELY(!v35 && !(v35 = rt_getattr(v1, &s_loops))))
        { pos = 10; goto error; }
    v36 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v36 && !(v36 = rt_getattr(v0, &s_args))))
        { pos = 11; goto error; }
    {
    v37 = rt_do_getattr(v36, &s_recalibrate_loops, &cache_122);
    if (RT_UNLIKELY(!v37))
        { pos = 12; goto error; }
    }
    {
    int r38_ = rt_do_truth(v37);
    if (RT_UNLIKELY(r38_ < 0))
        { pos = 13; goto error; }
    q38 = r38_;
    }
    if (!q38)
    {
        goto b7;
    }
b6:;
        v46 = RT_VAL(&s_recalibrate_loops);
        goto b8;
b7:;
        v46 = RT_VAL(&s_calibrate_loops);
b8:;
    {
    int r47_ = rt_dict_set(RT_AS(RtDict, v5), v46, v35);
    if (RT_UNLIKELY(r47_ < 0))
        { pos = 14; goto error; }
    v47 = RT_NONE;
    }
        goto b10;
b9:;
b10:;
#line 350 "/work/main/stdlib-shims/pyperf/_runner.py"
    v51 = RT_FIELD(v1, 40);
    if (RT_UNLIKELY(!v51 && !(v51 = rt_getattr(v1, &s_loops))))
        { pos = 15; goto error; }
    {
    int r53_ = rt_dict_set(RT_AS(RtDict, v5), RT_VAL(&s_loops), v51);
    if (RT_UNLIKELY(r53_ < 0))
        { pos = 16; goto error; }
    v53 = RT_NONE;
    }
#line 351 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    d55 = rt_time_monotonic();
    }
    d56 = RT_FIELD_F64(v1, 104);
    if (RT_UNLIKELY(rt_bits_from_double(d56) == RT_UNSET_DOUBLE_BITS && rt_do_field_unset_f64(v1, &s_start, &d56)))
        { pos = 17; goto error; }
    {
    d57 = rt_f64_sub(d55, d56);
    }
    v82 = rt_from_double(d57);
    {
    int r59_ = rt_dict_set(RT_AS(RtDict, v5), RT_VAL(&s_duration), v82);
    if (RT_UNLIKELY(r59_ < 0))
        { pos = 18; goto error; }
    v59 = RT_NONE;
    }
#line 352 "/work/main/stdlib-shims/pyperf/_runner.py"
    v60 = rt_do_global(&g_4_Benchmark, m_4, &s_Benchmark);
    if (RT_UNLIKELY(!v60))
        { pos = 19; goto error; }
    v61 = rt_do_global(&g_4_Run, m_4, &s_Run);
    if (RT_UNLIKELY(!v61))
        { pos = 20; goto error; }
    v62 = RT_FIELD(v1, 96);
    if (RT_UNLIKELY(!v62 && !(v62 = rt_getattr(v1, &s_values))))
        { pos = 21; goto error; }
    v63 = RT_FIELD(v1, 88);
    if (RT_UNLIKELY(!v63 && !(v63 = rt_getattr(v1, &s_warmups))))
        { pos = 22; goto error; }
    v73 = u_pyperf___runner__Runner___all_metadata(NULL, v0, v5);
    if (RT_UNLIKELY(!v73))
        { pos = 23; goto error; }
    v74 = RT_VAL(rt_instance_new(t_0));
    v76 = u_pyperf___results__Run____init__(NULL, v74, v62, v63, v73, true);
    if (RT_UNLIKELY(!v76))
        { pos = 24; goto error; }
    {
        Value a[] = {v74};
        v66 = RT_VAL(rt_do_list_of(a, 1));
    }
    v77 = RT_VAL(rt_instance_new(t_1));
    v78 = u_pyperf___results__Benchmark____init__(NULL, v77, v66);
    if (RT_UNLIKELY(!v78))
        { pos = 25; goto error; }
#line 353 "/work/main/stdlib-shims/pyperf/_runner.py"
    v79 = u_pyperf___runner__Runner___show(NULL, v0, v77, false);
    if (RT_UNLIKELY(!v79))
        { pos = 26; goto error; }
#line 354 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v77;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_105, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___worker_result_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___worker_result(fn, args[0], args[1]);
    return r;
}

/* Runner._manage */
static Value u_pyperf___runner__Runner___manage(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    bool q102;
    Value v6;
    bool q8;
    Value v14;
    Value v22;
    Value v23;
    Value v24;
    Value v26;
    Value v27;
    bool q29;
    Value v32;
    Value v94;
    Value v35;
    int64_t i37;
    Value v95;
    bool q40;
    Value v43;
    Value v46;
    Value v50;
    Value v96;
    Value v52;
    Value v53;
    bool q103;
    Value v59;
    Value v60;
    Value v97;
    Value v63;
    Value v98;
    Value v66;
    Value v67;
    Value v68;
    Value v73;
    Value v74;
    Value v78;
    Value v99;
    Value v100;
    Value v80;
    bool q104;
    Value v87;
    Value v89;
    bool q105;
    bool q91;
    Value v101;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 379 "/work/main/stdlib-shims/pyperf/_runner.py"
    v2 = RT_FIELD(v0, 80);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s__verbose))))
        { pos = 0; goto error; }
    q102 = (v2 == RT_TRUE);
    if (!q102)
    {
        goto b4;
    }
b1:;
    v6 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v6 && !(v6 = rt_getattr(v0, &s__worker_task))))
        { pos = 1; goto error; }
    {
    q8 = rt_fast_int_gt(v6, RT_SMALL(0));
    }
    if (!q8)
    {
        goto b3;
    }
b2:;
#line 380 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0};
    int r14_ = rt_builtin_print(a + 1, 0, NULL);
    if (RT_UNLIKELY(r14_ < 0))
        { pos = 2; goto error; }
    v14 = RT_NONE;
    }
        goto b6;
b3:;
#line 379 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b5;
b4:;
b5:;
#line 380 "/work/main/stdlib-shims/pyperf/_runner.py"
b6:;
#line 381 "/work/main/stdlib-shims/pyperf/_runner.py"
    v22 = RT_FIELD(v0, 104);
    if (RT_UNLIKELY(!v22 && !(v22 = rt_getattr(v0, &s__loops))))
        { pos = 3; goto error; }
#line 382 "/work/main/stdlib-shims/pyperf/_runner.py"
    v23 = RT_FIELD(v0, 88);
    if (RT_UNLIKELY(!v23 && !(v23 = rt_getattr(v0, &s__processes))))
        { pos = 4; goto error; }
#line 383 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0};
        v24 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 384 "/work/main/stdlib-shims/pyperf/_runner.py"
        {
        v26 = v23;
        v27 = v22;
        }
b7:;
    {
    q29 = rt_fast_int_gt(v26, RT_SMALL(0));
    }
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 5; goto error; }
    if (!q29)
    {
        goto b15;
    }
b8:;
    v32 = v26;
#line 385 "/work/main/stdlib-shims/pyperf/_runner.py"
    v94 = u_pyperf___runner__Runner___run_worker(NULL, v0, v27);
    if (RT_UNLIKELY(!v94))
        { pos = 6; goto error; }
#line 386 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r35_ = rt_list_push(RT_AS(RtList, v24), v94);
    v35 = RT_NONE;
    }
#line 387 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    i37 = rt_list_size(RT_AS(RtList, v24));
    }
    v95 = u_pyperf___runner__Runner___show_progress(NULL, v0, v94, i37);
    if (RT_UNLIKELY(!v95))
        { pos = 7; goto error; }
#line 388 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q40 = rt_fast_int_gt(v27, RT_SMALL(0));
    }
    if (!q40)
    {
        goto b10;
    }
b9:;
    v43 = v27;
#line 389 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v46 = rt_fast_int_sub(v32, RT_SMALL(1));
    }
        {
        v73 = v46;
        v74 = v43;
        }
        goto b14;
b10:;
#line 391 "/work/main/stdlib-shims/pyperf/_runner.py"
    v50 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_123);
    if (RT_UNLIKELY(!v50))
        { pos = 8; goto error; }
    v96 = u_pyperf___results__Run__get_loops(NULL, v94);
    if (RT_UNLIKELY(!v96))
        { pos = 9; goto error; }
    {
        Value a[] = {0, v96};
        v52 = rt_do_call(v50, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v52))
        { pos = 10; goto error; }
#line 392 "/work/main/stdlib-shims/pyperf/_runner.py"
    v53 = RT_FIELD(v0, 80);
    if (RT_UNLIKELY(!v53 && !(v53 = rt_getattr(v0, &s__verbose))))
        { pos = 11; goto error; }
    q103 = (v53 == RT_TRUE);
    if (!q103)
    {
        goto b12;
    }
b11:;
#line 393 "/work/main/stdlib-shims/pyperf/_runner.py"
    v59 = rt_do_global(&g_4_format_count, m_4, &s_format_count);
    if (RT_UNLIKELY(!v59))
        { pos = 12; goto error; }
    v60 = RT_FIELD(v0, 112);
    if (RT_UNLIKELY(!v60 && !(v60 = rt_getattr(v0, &s__warmups))))
        { pos = 13; goto error; }
    v97 = u_pyperf___results__format_count_286(NULL, v60, RT_VAL(&s_warmup));
    if (RT_UNLIKELY(!v97))
        { pos = 14; goto error; }
    v63 = rt_do_global(&g_4_format_count, m_4, &s_format_count);
    if (RT_UNLIKELY(!v63))
        { pos = 15; goto error; }
    v98 = u_pyperf___results__format_count_286(NULL, v52, RT_VAL(&s_loop));
    if (RT_UNLIKELY(!v98))
        { pos = 16; goto error; }
    {
        Value a[] = {v97, v98};
        v66 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v67 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_486)), v66));
    if (RT_UNLIKELY(!v67))
        { pos = 17; goto error; }
    }
    {
        Value a[] = {0, v67};
    int r68_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r68_ < 0))
        { pos = 18; goto error; }
    v68 = RT_NONE;
    }
        goto b13;
b12:;
b13:;
        {
        v73 = v32;
        v74 = v52;
        }
b14:;
        {
        v26 = v73;
        v27 = v74;
        }
        goto b7;
b15:;
#line 394 "/work/main/stdlib-shims/pyperf/_runner.py"
    v78 = rt_do_global(&g_4_Benchmark, m_4, &s_Benchmark);
    if (RT_UNLIKELY(!v78))
        { pos = 19; goto error; }
    v99 = RT_VAL(rt_instance_new(t_1));
    v100 = u_pyperf___results__Benchmark____init__(NULL, v99, v24);
    if (RT_UNLIKELY(!v100))
        { pos = 20; goto error; }
#line 395 "/work/main/stdlib-shims/pyperf/_runner.py"
    v80 = RT_FIELD(v0, 72);
    if (RT_UNLIKELY(!v80 && !(v80 = rt_getattr(v0, &s__quiet))))
        { pos = 21; goto error; }
    q104 = (v80 == RT_TRUE);
    if (!q104)
    {
        goto b17;
    }
b16:;
#line 396 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b18;
b17:;
    {
        Value a[] = {0};
    int r87_ = rt_builtin_print(a + 1, 0, NULL);
    if (RT_UNLIKELY(r87_ < 0))
        { pos = 22; goto error; }
    v87 = RT_NONE;
    }
b18:;
#line 397 "/work/main/stdlib-shims/pyperf/_runner.py"
    v89 = RT_FIELD(v0, 72);
    if (RT_UNLIKELY(!v89 && !(v89 = rt_getattr(v0, &s__quiet))))
        { pos = 23; goto error; }
    q105 = (v89 == RT_TRUE);
    q91 = !q105;
    v101 = u_pyperf___runner__Runner___show(NULL, v0, v99, q91);
    if (RT_UNLIKELY(!v101))
        { pos = 24; goto error; }
#line 398 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v99;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_107, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___manage_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___manage(fn, args[0]);
    return r;
}

/* permutations */
struct u___main____permutations_frame {
    RtGenerator base;
    RtFunction *fn;
    Value v3;
    int64_t i9;
    int64_t i17;
    Value v21;
    Value v35;
    Value v0;
    Value v1;
};
static Value u___main____permutations_resume(RtGenerator *gen, Value sent) {
    struct u___main____permutations_frame *self = (struct u___main____permutations_frame *)gen;
    RtFunction *fn = self->fn;
    int pos = 0;
    (void)fn;
    Value v5;
    Value v8;
    Value v121;
    Value v20;
    int64_t i24;
    int64_t i26;
    int64_t i28;
    Value v124;
    Value v125;
    Value v29;
    Value v30;
    Value v37;
    Value v126;
    Value v41;
    Value v42;
    Value v114;
    Value v44;
    Value v45;
    bool q47;
    int64_t i49;
    Value v127;
    Value v52;
    Value v53;
    RtFastIter it54;
    Value v57;
    int64_t i128;
    Value v58;
    Value v60;
    int64_t i129;
    Value v61;
    int64_t i130;
    Value v62;
    bool q64;
    int64_t i131;
    int64_t i70;
    Value v133;
    Value v74;
    int64_t i134;
    int64_t i76;
    Value v136;
    Value v79;
    Value v80;
    Value v84;
    int64_t i137;
    int64_t i85;
    int64_t i138;
    Value v139;
    Value v86;
    int64_t i140;
    Value v90;
    Value v91;
    Value v92;
    int64_t i141;
    Value v93;
    int64_t i142;
    Value v94;
    Value v95;
    Value v96;
    Value v98;
    Value v143;
    Value v102;
    Value v103;
    Value v115;
    Value v105;
    Value v106;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        goto leave;
    }
    switch (self->base.state) {
    case 0: goto start;
    case 1: goto r1;
    case 2: goto r2;
    default: return 0;
    }
start:;
#line 9 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    self->v3 = rt_do_new_cell((Value)0);
#line 11 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
    v5 = RT_VAL(rt_tuple_from_iterable(self->v0));
    if (RT_UNLIKELY(!v5))
        { pos = 0; goto error; }
    }
    RT_AS(RtCell, self->v3)->value = v5;
#line 12 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v8 = RT_AS(RtCell, self->v3)->value;
    if (RT_UNLIKELY(!v8 && rt_do_unbound_local("pool")))
        { pos = 1; goto error; }
    {
    self->i9 = rt_tuple_size(RT_AS(RtTuple, v8));
    }
#line 13 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
b1:;
#line 14 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
        self->i17 = self->i9;
b2:;
#line 15 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
#line 12 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v121 = rt_from_small(self->i9);
#line 15 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
    v20 = RT_VAL(rt_range_new(RT_SMALL(0), v121, RT_SMALL(1)));
    if (RT_UNLIKELY(!v20))
        { pos = 2; goto error; }
    }
    {
    self->v21 = RT_VAL(rt_list_from_iterable(v20));
    if (RT_UNLIKELY(!self->v21))
        { pos = 3; goto error; }
    }
#line 16 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
    i24 = rt_i64_sub(self->i9, self->i17);
    }
    {
    i26 = rt_i64_add(i24, INT64_C(1));
    }
    {
    i28 = rt_i64_add(self->i9, INT64_C(1));
    }
    v124 = rt_from_small(i26);
    v125 = rt_from_small(i28);
    {
    v29 = RT_VAL(rt_range_new(v124, v125, RT_SMALL(1)));
    if (RT_UNLIKELY(!v29))
        { pos = 4; goto error; }
    }
    {
    v30 = RT_VAL(rt_list_from_iterable(v29));
    if (RT_UNLIKELY(!v30))
        { pos = 5; goto error; }
    }
    {
    self->v35 = rt_do_getslice(v30, RT_NONE, RT_NONE, RT_SMALL(-1));
    if (RT_UNLIKELY(!self->v35))
        { pos = 6; goto error; }
    }
#line 17 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
        RtFunction *made = rt_function_new(&code_2, m_0, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 1);
        made->cells[0] = RT_AS(RtCell, self->v3);
        v37 = RT_VAL(made);
    }
    v126 = rt_from_small(self->i17);
    {
    v41 = rt_do_getslice(self->v21, RT_NONE, v126, RT_NONE);
    if (RT_UNLIKELY(!v41))
        { pos = 7; goto error; }
    }
    {
    v42 = rt_list_iter(RT_AS(RtList, v41));
    }
    v114 = u___main____permutations__L__genexpr(rt_do_function_of(v37), v42);
    if (RT_UNLIKELY(!v114))
        { pos = 8; goto error; }
    {
    v44 = RT_VAL(rt_tuple_from_iterable(v114));
    if (RT_UNLIKELY(!v44))
        { pos = 9; goto error; }
    }
    self->base.state = 1;
    return v44;
r1:;
    if (RT_UNLIKELY(sent == 0))
        { pos = 10; goto error; }
    v45 = sent;
#line 18 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
b3:;
    {
    q47 = rt_i64_truth(self->i9);
    }
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 11; goto error; }
    if (!q47)
    {
        goto b10;
    }
b4:;
    i49 = self->i9;
#line 19 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    v127 = rt_from_small(self->i17);
    {
    v52 = RT_VAL(rt_range_new(RT_SMALL(0), v127, RT_SMALL(1)));
    if (RT_UNLIKELY(!v52))
        { pos = 12; goto error; }
    }
    {
    v53 = rt_reversed(v52);
    if (RT_UNLIKELY(!v53))
        { pos = 13; goto error; }
    }
    if (RT_UNLIKELY(!rt_do_iter(&it54, v53)))
        { pos = 14; goto error; }
b5:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 14; goto error; }
    { Value item56 = rt_do_next(&it54); if (RT_LIKELY(item56))
    {
        v57 = item56;
        goto b6;
    }
    }
    if (rt_pending())
    { pos = 14; goto error; }
        goto b9;
b6:;
    i128 = rt_small(v57);
#line 20 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, self->v35), i128, &v58)))
        { pos = 15; goto error; }
    {
    v60 = rt_fast_int_sub(v58, RT_SMALL(1));
    }
    i129 = rt_small(v57);
    {
    int r61_ = rt_list_put_natural(RT_AS(RtList, self->v35), i129, v60);
    if (RT_UNLIKELY(r61_ < 0))
        { pos = 15; goto error; }
    v61 = RT_NONE;
    }
    i130 = rt_small(v57);
#line 21 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, self->v35), i130, &v62)))
        { pos = 16; goto error; }
    {
    q64 = rt_fast_int_eq(v62, RT_SMALL(0));
    }
    if (!q64)
    {
        goto b8;
    }
b7:;
#line 22 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    i131 = rt_small(v57);
    {
    i70 = rt_i64_add(i131, INT64_C(1));
    }
    v133 = rt_from_small(i70);
    {
    v74 = rt_do_getslice(self->v21, v133, RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v74))
        { pos = 17; goto error; }
    }
    i134 = rt_small(v57);
    {
    i76 = rt_i64_add(i134, INT64_C(1));
    }
    v136 = rt_from_small(i76);
    {
    v79 = rt_do_getslice(self->v21, v57, v136, RT_NONE);
    if (RT_UNLIKELY(!v79))
        { pos = 18; goto error; }
    }
    {
    v80 = RT_VAL(rt_list_concat(RT_AS(RtList, v74), RT_AS(RtList, v79)));
    }
    {
    int r84_ = rt_do_setslice(self->v21, v57, RT_NONE, RT_NONE, v80);
    if (RT_UNLIKELY(r84_ < 0))
        { pos = 19; goto error; }
    v84 = RT_NONE;
    }
    i137 = rt_small(v57);
#line 23 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
    i85 = rt_i64_sub(i49, i137);
    }
    i138 = rt_small(v57);
    v139 = rt_from_small(i85);
    {
    int r86_ = rt_list_put_natural(RT_AS(RtList, self->v35), i138, v139);
    if (RT_UNLIKELY(r86_ < 0))
        { pos = 20; goto error; }
    v86 = RT_NONE;
    }
#line 28 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
        goto b5;
b8:;
    i140 = rt_small(v57);
#line 25 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, self->v35), i140, &v90)))
        { pos = 21; goto error; }
#line 26 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
    v91 = rt_fast_int_neg(v90);
    }
    if (RT_UNLIKELY(!rt_list_at_int(RT_AS(RtList, self->v21), v91, &v92)))
        { pos = 22; goto error; }
    i141 = rt_small(v57);
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, self->v21), i141, &v93)))
        { pos = 23; goto error; }
    i142 = rt_small(v57);
    {
    int r94_ = rt_list_put_natural(RT_AS(RtList, self->v21), i142, v92);
    if (RT_UNLIKELY(r94_ < 0))
        { pos = 24; goto error; }
    v94 = RT_NONE;
    }
    {
    v95 = rt_fast_int_neg(v90);
    }
    {
    int r96_ = rt_list_put_int(RT_AS(RtList, self->v21), v95, v93);
    if (RT_UNLIKELY(r96_ < 0))
        { pos = 25; goto error; }
    v96 = RT_NONE;
    }
#line 27 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    {
        RtFunction *made = rt_function_new(&code_3, m_0, RT_AS(RtTuple, (Value)0), RT_AS(RtDict, (Value)0), 1);
        made->cells[0] = RT_AS(RtCell, self->v3);
        v98 = RT_VAL(made);
    }
    v143 = rt_from_small(self->i17);
    {
    v102 = rt_do_getslice(self->v21, RT_NONE, v143, RT_NONE);
    if (RT_UNLIKELY(!v102))
        { pos = 26; goto error; }
    }
    {
    v103 = rt_list_iter(RT_AS(RtList, v102));
    }
    v115 = u___main____permutations__L__genexpr_277(rt_do_function_of(v98), v103);
    if (RT_UNLIKELY(!v115))
        { pos = 27; goto error; }
    {
    v105 = RT_VAL(rt_tuple_from_iterable(v115));
    if (RT_UNLIKELY(!v105))
        { pos = 28; goto error; }
    }
    self->base.state = 2;
    return v105;
r2:;
    if (RT_UNLIKELY(sent == 0))
        { pos = 29; goto error; }
    v106 = sent;
#line 30 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
        goto b3;
b9:;
    self->base.result = RT_NONE;
    self->base.state = -1;
    return 0;
b10:;
    self->base.result = RT_NONE;
    self->base.state = -1;
    return 0;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_1, pos);
leave: __attribute__((unused));
    self->base.state = -1;
    return 0;
}
#line 1 "<runtime>"
static Value u___main____permutations(RtFunction *fn, Value p0, Value p1) {
    struct u___main____permutations_frame *self = (struct u___main____permutations_frame *)rt_generator_new(&rt_type_generator, fn, &code_1, u___main____permutations_resume, sizeof *self);
    self->fn = fn;
    self->v0 = p0;
    self->v1 = p1;
    return RT_VAL(self);
}
static Value u___main____permutations_entry(RtFunction *fn, Value *args) {
    Value r = u___main____permutations(fn, args[0], args[1]);
    return r;
}

/* format_values.<locals>.<listcomp> */
static Value u_pyperf___results__format_values__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v12;
    double d14;
    double d5;
    Value v6;
    Value v11;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 60 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_next(v0); if (RT_LIKELY(item4))
    {
        v12 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b4;
b2:;
    d14 = rt_float_value(v12);
        d5 = d14;
b3:;
    v6 = rt_do_global(&g_3_format_size, m_3, &s_format_size);
    if (RT_UNLIKELY(!v6))
        { pos = 1; goto error; }
    v11 = u_pyperf___results__format_size(NULL, d5);
    if (RT_UNLIKELY(!v11))
        { pos = 2; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v11);
    }
        goto b1;
b4:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_18, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_values__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_values__L__listcomp(fn, args[0]);
    return r;
}

/* format_values.<locals>.<listcomp> */
static Value u_pyperf___results__format_values__L__listcomp_271(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v13;
    double d15;
    double d5;
    Value v6;
    Value v12;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 62 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_next(v0); if (RT_LIKELY(item4))
    {
        v13 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b4;
b2:;
    d15 = rt_float_value(v13);
        d5 = d15;
b3:;
    v6 = rt_do_global(&g_3_format_count, m_3, &s_format_count);
    if (RT_UNLIKELY(!v6))
        { pos = 1; goto error; }
    v12 = u_pyperf___results__format_count(NULL, d5, RT_NONE);
    if (RT_UNLIKELY(!v12))
        { pos = 2; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v12);
    }
        goto b1;
b4:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_19, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_values__L__listcomp_271_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_values__L__listcomp_271(fn, args[0]);
    return r;
}

/* format_times */
static Value u_pyperf___results__format_times(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    RtCell c3;
    Value v3;
    RtCell c4;
    Value v4;
    int64_t i7;
    bool q9;
    int64_t i12;
    Value v16;
    double d69;
    double d17;
    double d71;
    double d19;
    bool q20;
    int64_t i27;
    bool q37;
    int64_t i45;
    int64_t i48;
    int64_t i49;
    Value v75;
    Value v53;
    int64_t i76;
    Value v54;
    int64_t i58;
    int64_t i59;
    Value v79;
    uint64_t f61[sizeof(RtFunction) / 8 + 6];
    Value v61;
    Value v62;
    Value v65;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 15 "/work/main/stdlib-shims/pyperf/_results.py"
    c2 = (RtCell){&rt_type_cell, (Value)0};
    v2 = RT_VAL(&c2);
    c3 = (RtCell){&rt_type_cell, (Value)0};
    v3 = RT_VAL(&c3);
    c4 = (RtCell){&rt_type_cell, (Value)0};
    v4 = RT_VAL(&c4);
#line 17 "/work/main/stdlib-shims/pyperf/_results.py"
#line 18 "/work/main/stdlib-shims/pyperf/_results.py"
        i7 = INT64_C(2);
b1:;
    {
    q9 = rt_i64_gt(i7, INT64_C(-9));
    }
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    if (!q9)
    {
        goto b5;
    }
b2:;
    i12 = i7;
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v0), INT64_C(0), &v16)))
        { pos = 1; goto error; }
    d69 = rt_float_value(v16);
    {
    d17 = rt_f64_abs(d69);
    }
    d71 = (double)i12;
    {
    d19 = rt_f64_pow(0x1.4p+3, d71);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    }
    {
    q20 = rt_f64_lt(d17, d19);
    }
    if (!q20)
    {
        goto b4;
    }
b3:;
#line 19 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i27 = rt_i64_sub(i12, INT64_C(1));
    }
        i7 = i27;
        goto b1;
b4:;
#line 18 "/work/main/stdlib-shims/pyperf/_results.py"
        goto b6;
b5:;
b6:;
#line 20 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q37 = rt_i64_ge(i7, INT64_C(0));
    }
    if (!q37)
    {
        goto b8;
    }
b7:;
#line 21 "/work/main/stdlib-shims/pyperf/_results.py"
    RT_AS(RtCell, v3)->value = RT_SMALL(0);
        goto b9;
b8:;
#line 20 "/work/main/stdlib-shims/pyperf/_results.py"
    i45 = i7;
#line 23 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i48 = rt_i64_floordiv_nonzero(i45, INT64_C(3));
    }
    {
    i49 = rt_i64_neg(i48);
    }
    v75 = rt_from_small(i49);
    RT_AS(RtCell, v3)->value = v75;
b9:;
#line 24 "/work/main/stdlib-shims/pyperf/_results.py"
    v53 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v53 && rt_do_unbound_local("step")))
        { pos = 3; goto error; }
    i76 = rt_small(v53);
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, RT_VAL(&k_tuple_39)), i76, &v54)))
        { pos = 4; goto error; }
    RT_AS(RtCell, v4)->value = v54;
#line 25 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i58 = rt_i64_mod_nonzero(i7, INT64_C(3));
    }
    {
    i59 = rt_i64_sub(INT64_C(2), i58);
    }
    v79 = rt_from_small(i59);
    RT_AS(RtCell, v2)->value = v79;
#line 26 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = (RtFunction *)f61;
        made->type = &rt_type_function;
        made->code = &code_13;
        made->cells[0] = RT_AS(RtCell, v2);
        made->cells[1] = RT_AS(RtCell, v3);
        made->cells[2] = RT_AS(RtCell, v4);
        v61 = RT_VAL(made);
    }
    {
    v62 = rt_tuple_iter(RT_AS(RtTuple, v0));
    }
    v65 = u_pyperf___results__format_times__L__listcomp(rt_do_function_of(v61), v62);
    if (RT_UNLIKELY(!v65))
        { pos = 5; goto error; }
    return v65;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_12, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_times_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_times(fn, args[0]);
    return r;
}

/* Runner._all_metadata */
static Value u_pyperf___runner__Runner___all_metadata(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v4;
    Value v5;
    Value v7;
    Value v10;
    Value v12;
    Value v13;
    Value v18;
    Value v19;
    Value v21;
    Value v22;
    Value v23;
    Value v25;
    Value v28;
    Value v31;
    Value v32;
    Value v33;
    bool q34;
    Value v37;
    Value v38;
    Value v40;
    Value v44;
    RtFastIter it45;
    Value v48;
    Value v49;
    Value v51;
    Value v52;
    Value v53;
    Value v54;
    bool q55;
    Value v58;
    Value v61;
    bool q62;
    Value v65;
    bool q68;
    Value v70;
    bool q71;
    Value v77;
    Value v79;
    Value v80;
    Value v86;
    Value v88;
    Value v90;
    Value v91;
    Value v92;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 356 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 358 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v4 = RT_VAL(rt_pyperf_facts());
    }
#line 359 "/work/main/stdlib-shims/pyperf/_runner.py"
    v5 = rt_do_global(&g_4_PERF_VERSION, m_4, &s_PERF_VERSION);
    if (RT_UNLIKELY(!v5))
        { pos = 0; goto error; }
    {
    int r7_ = rt_do_setitem(v4, RT_VAL(&s_perf_version), v5);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 1; goto error; }
    v7 = RT_NONE;
    }
#line 360 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r10_ = rt_do_setitem(v4, RT_VAL(&s_python_implementation), RT_VAL(&s_pyc2c));
    if (RT_UNLIKELY(r10_ < 0))
        { pos = 2; goto error; }
    v10 = RT_NONE;
    }
#line 361 "/work/main/stdlib-shims/pyperf/_runner.py"
    v12 = rt_do_global(&g_4_sys, m_4, &s_sys);
    if (RT_UNLIKELY(!v12))
        { pos = 3; goto error; }
    {
    v13 = rt_do_getattr(v12, &s_version_info, &cache_124);
    if (RT_UNLIKELY(!v13))
        { pos = 4; goto error; }
    }
    {
    v18 = rt_do_getslice(v13, RT_NONE, RT_SMALL(3), RT_NONE);
    if (RT_UNLIKELY(!v18))
        { pos = 5; goto error; }
    }
    {
    v19 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_496)), v18));
    if (RT_UNLIKELY(!v19))
        { pos = 6; goto error; }
    }
    {
    int r21_ = rt_do_setitem(v4, RT_VAL(&s_python_version), v19);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 7; goto error; }
    v21 = RT_NONE;
    }
#line 362 "/work/main/stdlib-shims/pyperf/_runner.py"
    v22 = rt_do_global(&g_4_sys, m_4, &s_sys);
    if (RT_UNLIKELY(!v22))
        { pos = 8; goto error; }
    {
    v23 = rt_do_getattr(v22, &s_executable, &cache_125);
    if (RT_UNLIKELY(!v23))
        { pos = 9; goto error; }
    }
    {
    int r25_ = rt_do_setitem(v4, RT_VAL(&s_python_executable), v23);
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 10; goto error; }
    v25 = RT_NONE;
    }
#line 363 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r28_ = rt_do_setitem(v4, RT_VAL(&s_timer), RT_VAL(&s_501));
    if (RT_UNLIKELY(r28_ < 0))
        { pos = 11; goto error; }
    v28 = RT_NONE;
    }
#line 364 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r31_ = rt_do_setitem(v4, RT_VAL(&s_unit), RT_VAL(&s_second));
    if (RT_UNLIKELY(r31_ < 0))
        { pos = 12; goto error; }
    v31 = RT_NONE;
    }
#line 365 "/work/main/stdlib-shims/pyperf/_runner.py"
    v32 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v32 && !(v32 = rt_getattr(v0, &s_args))))
        { pos = 13; goto error; }
    {
    v33 = rt_do_getattr(v32, &s_affinity, &cache_126);
    if (RT_UNLIKELY(!v33))
        { pos = 14; goto error; }
    }
    {
    int r34_ = rt_do_truth(v33);
    if (RT_UNLIKELY(r34_ < 0))
        { pos = 15; goto error; }
    q34 = r34_;
    }
    if (!q34)
    {
        goto b2;
    }
b1:;
#line 366 "/work/main/stdlib-shims/pyperf/_runner.py"
    v37 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v37 && !(v37 = rt_getattr(v0, &s_args))))
        { pos = 16; goto error; }
    {
    v38 = rt_do_getattr(v37, &s_affinity, &cache_127);
    if (RT_UNLIKELY(!v38))
        { pos = 17; goto error; }
    }
    {
    int r40_ = rt_do_setitem(v4, RT_VAL(&s_cpu_affinity), v38);
    if (RT_UNLIKELY(r40_ < 0))
        { pos = 18; goto error; }
    v40 = RT_NONE;
    }
        goto b3;
b2:;
b3:;
#line 367 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0, 0, v1};
        v44 = rt_call_method(v4, &s_update, a + 1, 1, NULL, &cache_128);
    }
    if (RT_UNLIKELY(!v44) && rt_do_lookup_failed())
        { pos = 19; goto error; }
    if (RT_UNLIKELY(!v44))
        { pos = 20; goto error; }
#line 368 "/work/main/stdlib-shims/pyperf/_runner.py"
    if (RT_UNLIKELY(!rt_do_iter(&it45, v4)))
        { pos = 21; goto error; }
b4:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 21; goto error; }
    { Value item47 = rt_do_next(&it45); if (RT_LIKELY(item47))
    {
        v48 = item47;
        goto b5;
    }
    }
    if (rt_pending())
    { pos = 21; goto error; }
        goto b15;
b5:;
#line 369 "/work/main/stdlib-shims/pyperf/_runner.py"
    if (RT_UNLIKELY(!rt_do_item(v4, v48, &v49)))
        { pos = 22; goto error; }
#line 370 "/work/main/stdlib-shims/pyperf/_runner.py"
    v51 = rt_do_builtin(&g_4_str, m_4, &s_str, &cache_129);
    if (RT_UNLIKELY(!v51))
        { pos = 23; goto error; }
    v52 = rt_do_builtin(&g_4_int, m_4, &s_int, &cache_130);
    if (RT_UNLIKELY(!v52))
        { pos = 24; goto error; }
    v53 = rt_do_builtin(&g_4_float, m_4, &s_float, &cache_131);
    if (RT_UNLIKELY(!v53))
        { pos = 25; goto error; }
    {
        Value a[] = {v51, v52, v53};
        v54 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
    int r55_ = rt_isinstance(v49, v54);
    if (RT_UNLIKELY(r55_ < 0))
        { pos = 26; goto error; }
    q55 = r55_;
    }
    if (!q55)
    {
        goto b14;
    }
b6:;
    v58 = v49;
#line 372 "/work/main/stdlib-shims/pyperf/_runner.py"
    v61 = rt_do_builtin(&g_4_str, m_4, &s_str, &cache_132);
    if (RT_UNLIKELY(!v61))
        { pos = 27; goto error; }
    {
    int r62_ = rt_isinstance(v58, v61);
    if (RT_UNLIKELY(r62_ < 0))
        { pos = 28; goto error; }
    q62 = r62_;
    }
    if (!q62)
    {
        goto b12;
    }
b7:;
    v65 = v58;
    {
    int r68_ = rt_contains(v65, RT_VAL(&s_86));
    if (RT_UNLIKELY(r68_ < 0))
        { pos = 29; goto error; }
    q68 = r68_;
    }
    if (q68)
    {
        goto b11;
    }
b8:;
    {
        Value a[] = {0, 0};
        v70 = rt_call_method(v65, &s_strip, a + 1, 0, NULL, &cache_133);
    }
    if (RT_UNLIKELY(!v70) && rt_do_lookup_failed())
        { pos = 30; goto error; }
    if (RT_UNLIKELY(!v70))
        { pos = 31; goto error; }
    {
    int r71_ = rt_do_truth(v70);
    if (RT_UNLIKELY(r71_ < 0))
        { pos = 29; goto error; }
    q71 = r71_;
    }
    if (!q71)
    {
        goto b10;
    }
b9:;
        goto b13;
b10:;
b11:;
#line 373 "/work/main/stdlib-shims/pyperf/_runner.py"
    v77 = rt_do_builtin(&g_4_ValueError, m_4, &s_ValueError, &cache_134);
    if (RT_UNLIKELY(!v77))
        { pos = 32; goto error; }
    {
    v79 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_505)), v48));
    if (RT_UNLIKELY(!v79))
        { pos = 33; goto error; }
    }
    {
        Value a[] = {0, v79};
        v80 = rt_do_call(v77, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v80))
        { pos = 34; goto error; }
    rt_raise_stmt(v80, (Value)0);
    { pos = 35; goto error; }
b12:;
#line 372 "/work/main/stdlib-shims/pyperf/_runner.py"
b13:;
#line 373 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b4;
b14:;
#line 370 "/work/main/stdlib-shims/pyperf/_runner.py"
    v86 = v49;
#line 371 "/work/main/stdlib-shims/pyperf/_runner.py"
    v88 = rt_do_builtin(&g_4_ValueError, m_4, &s_ValueError, &cache_135);
    if (RT_UNLIKELY(!v88))
        { pos = 36; goto error; }
    {
        Value a[] = {v48, v86};
        v90 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v91 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_506)), v90));
    if (RT_UNLIKELY(!v91))
        { pos = 37; goto error; }
    }
    {
        Value a[] = {0, v91};
        v92 = rt_do_call(v88, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v92))
        { pos = 38; goto error; }
    rt_raise_stmt(v92, (Value)0);
    { pos = 39; goto error; }
b15:;
#line 374 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_106, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___all_metadata_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___all_metadata(fn, args[0], args[1]);
    return r;
}

/* Runner._run_worker */
static Value u_pyperf___runner__Runner___run_worker(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v6;
    Value u7[2];
    Value v8;
    Value v9;
    Value v116;
    Value v11;
    Value v12;
    Value v13;
    Value v14;
    Value v117;
    Value v16;
    Value v17;
    Value v18;
    Value v20;
    Value v22;
    bool q24;
    Value v27;
    Value v32;
    Value v33;
    Value v35;
    bool q38;
    Value v41;
    Value v42;
    Value v46;
    Value v47;
    bool q49;
    Value v54;
    Value v55;
    Value v58;
    bool q64;
    Value v66;
    Value v68;
    Value v71;
    Value v72;
    Value v73;
    Value v74;
    bool q78;
    Value v80;
    Value v81;
    Value v118;
    Value v84;
    Value v119;
    Value v87;
    Value v90;
    Value v92;
    Value v94;
    Value v95;
    Value v100;
    Value v102;
    Value v106;
    Value v108;
    Value v112;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 426 "/work/main/stdlib-shims/pyperf/_runner.py"
#line 428 "/work/main/stdlib-shims/pyperf/_runner.py"
    v3 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_args))))
        { pos = 0; goto error; }
    {
    v4 = rt_do_getattr(v3, &s_timeout, &cache_136);
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
    }
#line 429 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v6 = RT_VAL(rt_pyperf_pipe());
    if (RT_UNLIKELY(!v6))
        { pos = 2; goto error; }
    }
    if (RT_UNLIKELY(rt_do_unpack(v6, u7, 2) < 0))
        { pos = 3; goto error; }
    v8 = u7[0];
    v9 = u7[1];
#line 430 "/work/main/stdlib-shims/pyperf/_runner.py"
    v116 = u_pyperf___runner__Runner___worker_command(NULL, v0, v1, v9);
    if (RT_UNLIKELY(!v116))
        { pos = 4; goto error; }
#line 431 "/work/main/stdlib-shims/pyperf/_runner.py"
    v11 = rt_do_global(&g_4_sys, m_4, &s_sys);
    if (RT_UNLIKELY(!v11))
        { pos = 5; goto error; }
    {
    v12 = rt_do_getattr(v11, &s_stdout, &cache_137);
    if (RT_UNLIKELY(!v12))
        { pos = 6; goto error; }
    }
    {
        Value a[] = {0, 0};
        v13 = rt_call_method(v12, &s_flush, a + 1, 0, NULL, &cache_138);
    }
    if (RT_UNLIKELY(!v13) && rt_do_lookup_failed())
        { pos = 7; goto error; }
    if (RT_UNLIKELY(!v13))
        { pos = 8; goto error; }
#line 432 "/work/main/stdlib-shims/pyperf/_runner.py"
    v14 = rt_do_global(&g_4__pyperf, m_4, &s__pyperf);
    if (RT_UNLIKELY(!v14))
        { pos = 9; goto error; }
    v117 = u_pyperf___runner__Runner___worker_environment(NULL, v0);
    if (RT_UNLIKELY(!v117))
        { pos = 10; goto error; }
    {
        Value a[] = {0, 0, v116, v117};
        v16 = rt_call_method(v14, &s_spawn, a + 1, 2, NULL, &cache_139);
    }
    if (RT_UNLIKELY(!v16) && rt_do_lookup_failed())
        { pos = 11; goto error; }
    if (RT_UNLIKELY(!v16))
        { pos = 12; goto error; }
#line 433 "/work/main/stdlib-shims/pyperf/_runner.py"
    v17 = rt_do_global(&g_4__pyperf, m_4, &s__pyperf);
    if (RT_UNLIKELY(!v17))
        { pos = 13; goto error; }
    {
        Value a[] = {0, 0, v9};
        v18 = rt_call_method(v17, &s_close, a + 1, 1, NULL, &cache_140);
    }
    if (RT_UNLIKELY(!v18) && rt_do_lookup_failed())
        { pos = 14; goto error; }
    if (RT_UNLIKELY(!v18))
        { pos = 15; goto error; }
#line 436 "/work/main/stdlib-shims/pyperf/_runner.py"
    v20 = rt_do_global(&g_4__pyperf, m_4, &s__pyperf);
    if (RT_UNLIKELY(!v20))
        {
        rt_traceback_add(&code_111, 16);
    {
        goto b19;
    }
    }
b1:;
    v22 = rt_do_builtin(&g_4_float, m_4, &s_float, &cache_141);
    if (RT_UNLIKELY(!v22))
        {
        rt_traceback_add(&code_111, 17);
    {
        goto b19;
    }
    }
b2:;
    {
    int r24_ = rt_do_truth(v4);
    if (RT_UNLIKELY(r24_ < 0))
        {
        rt_traceback_add(&code_111, 18);
    {
        goto b19;
    }
    }
    q24 = r24_;
    }
b3:;
    if (!q24)
    {
        goto b5;
    }
b4:;
    v27 = v4;
        v32 = v27;
        goto b6;
b5:;
        v32 = RT_SMALL(0);
b6:;
    {
        Value a[] = {0, v32};
        v33 = rt_do_call(v22, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v33))
        {
        rt_traceback_add(&code_111, 19);
    {
        goto b19;
    }
    }
b7:;
    {
        Value a[] = {0, 0, v8, v33};
        v35 = rt_call_method(v20, &s_read_all, a + 1, 2, NULL, &cache_142);
    }
    if (RT_UNLIKELY(!v35) && rt_do_lookup_failed())
        {
        rt_traceback_add(&code_111, 20);
    {
        goto b19;
    }
    }
    if (RT_UNLIKELY(!v35))
        {
        rt_traceback_add(&code_111, 21);
    {
        goto b19;
    }
    }
b8:;
#line 438 "/work/main/stdlib-shims/pyperf/_runner.py"
    q38 = v35 == RT_NONE;
    if (!q38)
    {
        goto b10;
    }
b9:;
#line 439 "/work/main/stdlib-shims/pyperf/_runner.py"
    v41 = rt_do_global(&g_4__pyperf, m_4, &s__pyperf);
    if (RT_UNLIKELY(!v41))
        { pos = 22; goto error; }
    {
        Value a[] = {0, 0, v16};
        v42 = rt_call_method(v41, &s_kill, a + 1, 1, NULL, &cache_143);
    }
    if (RT_UNLIKELY(!v42) && rt_do_lookup_failed())
        { pos = 23; goto error; }
    if (RT_UNLIKELY(!v42))
        { pos = 24; goto error; }
        goto b11;
b10:;
b11:;
#line 440 "/work/main/stdlib-shims/pyperf/_runner.py"
    v46 = rt_do_global(&g_4__pyperf, m_4, &s__pyperf);
    if (RT_UNLIKELY(!v46))
        { pos = 25; goto error; }
    {
        Value a[] = {0, 0, v16};
        v47 = rt_call_method(v46, &s_wait, a + 1, 1, NULL, &cache_144);
    }
    if (RT_UNLIKELY(!v47) && rt_do_lookup_failed())
        { pos = 26; goto error; }
    if (RT_UNLIKELY(!v47))
        { pos = 27; goto error; }
#line 441 "/work/main/stdlib-shims/pyperf/_runner.py"
    q49 = v35 == RT_NONE;
    if (!q49)
    {
        goto b13;
    }
b12:;
#line 442 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v54 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_515)), v4));
    if (RT_UNLIKELY(!v54))
        { pos = 28; goto error; }
    }
    {
        Value a[] = {0, v54};
    int r55_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r55_ < 0))
        { pos = 29; goto error; }
    v55 = RT_NONE;
    }
#line 443 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v58 = rt_sys_exit(RT_SMALL(124));
    if (RT_UNLIKELY(!v58))
        { pos = 30; goto error; }
    }
        goto b14;
b13:;
b14:;
#line 444 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r64_ = rt_do_compare_truth(3, v47, RT_SMALL(0));
    if (RT_UNLIKELY(r64_ < 0))
        { pos = 31; goto error; }
    q64 = r64_;
    }
    if (!q64)
    {
        goto b16;
    }
b15:;
    v66 = v47;
#line 445 "/work/main/stdlib-shims/pyperf/_runner.py"
    v68 = rt_do_builtin(&g_4_RuntimeError, m_4, &s_RuntimeError, &cache_145);
    if (RT_UNLIKELY(!v68))
        { pos = 32; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v116), INT64_C(0), &v71)))
        { pos = 33; goto error; }
    {
        Value a[] = {v71, v66};
        v72 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v73 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_516)), v72));
    if (RT_UNLIKELY(!v73))
        { pos = 34; goto error; }
    }
    {
        Value a[] = {0, v73};
        v74 = rt_do_call(v68, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v74))
        { pos = 35; goto error; }
    rt_raise_stmt(v74, (Value)0);
    { pos = 36; goto error; }
b16:;
#line 446 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r78_ = rt_do_truth(v35);
    if (RT_UNLIKELY(r78_ < 0))
        { pos = 37; goto error; }
    q78 = r78_;
    }
    if (!q78)
    {
        goto b18;
    }
b17:;
    v80 = v35;
#line 448 "/work/main/stdlib-shims/pyperf/_runner.py"
    v81 = rt_do_global(&g_4_read_suite, m_4, &s_read_suite);
    if (RT_UNLIKELY(!v81))
        { pos = 38; goto error; }
    v118 = u_pyperf___results__read_suite(NULL, v80);
    if (RT_UNLIKELY(!v118))
        { pos = 39; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v118), INT64_C(0), &v84)))
        { pos = 40; goto error; }
    v119 = u_pyperf___results__Benchmark__get_runs(NULL, v84);
    if (RT_UNLIKELY(!v119))
        { pos = 41; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v119), INT64_C(0), &v87)))
        { pos = 42; goto error; }
    return v87;
b18:;
#line 447 "/work/main/stdlib-shims/pyperf/_runner.py"
    v90 = rt_do_builtin(&g_4_RuntimeError, m_4, &s_RuntimeError, &cache_146);
    if (RT_UNLIKELY(!v90))
        { pos = 43; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_517)};
        v92 = rt_do_call(v90, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v92))
        { pos = 44; goto error; }
    rt_raise_stmt(v92, (Value)0);
    { pos = 45; goto error; }
b19:;
#line 440 "/work/main/stdlib-shims/pyperf/_runner.py"
    v94 = rt_fetch();
    v95 = rt_thread.handled;
    rt_thread.handled = v94;
#line 438 "/work/main/stdlib-shims/pyperf/_runner.py"
b20:;
#line 439 "/work/main/stdlib-shims/pyperf/_runner.py"
    v100 = rt_do_global(&g_4__pyperf, m_4, &s__pyperf);
    if (RT_UNLIKELY(!v100))
        {
        rt_traceback_add(&code_111, 22);
    {
        goto b26;
    }
    }
b21:;
    {
        Value a[] = {0, 0, v16};
        v102 = rt_call_method(v100, &s_kill, a + 1, 1, NULL, &cache_147);
    }
    if (RT_UNLIKELY(!v102) && rt_do_lookup_failed())
        {
        rt_traceback_add(&code_111, 23);
    {
        goto b26;
    }
    }
    if (RT_UNLIKELY(!v102))
        {
        rt_traceback_add(&code_111, 24);
    {
        goto b26;
    }
    }
b22:;
b23:;
#line 440 "/work/main/stdlib-shims/pyperf/_runner.py"
    v106 = rt_do_global(&g_4__pyperf, m_4, &s__pyperf);
    if (RT_UNLIKELY(!v106))
        {
        rt_traceback_add(&code_111, 25);
    {
        goto b26;
    }
    }
b24:;
    {
        Value a[] = {0, 0, v16};
        v108 = rt_call_method(v106, &s_wait, a + 1, 1, NULL, &cache_148);
    }
    if (RT_UNLIKELY(!v108) && rt_do_lookup_failed())
        {
        rt_traceback_add(&code_111, 26);
    {
        goto b26;
    }
    }
    if (RT_UNLIKELY(!v108))
        {
        rt_traceback_add(&code_111, 27);
    {
        goto b26;
    }
    }
b25:;
    rt_thread.handled = v95;
    rt_thread.pending = v94;
    goto leave;
b26:;
    v112 = rt_fetch();
    rt_thread.handled = v95;
    rt_thread.pending = v112;
    goto leave;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_111, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___run_worker_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___run_worker(fn, args[0], args[1]);
    return r;
}

/* Benchmark.__init__ */
static Value u_pyperf___results__Benchmark____init__(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v4;
    Value v6;
    bool q7;
    Value v13;
    Value v15;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 156 "/work/main/stdlib-shims/pyperf/_results.py"
#line 157 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v4 = RT_VAL(rt_list_from_iterable(v1));
    if (RT_UNLIKELY(!v4))
        { pos = 0; goto error; }
    }
    rt_do_field_store(v0, 16, v4, &s__runs);
#line 158 "/work/main/stdlib-shims/pyperf/_results.py"
    v6 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v6 && !(v6 = rt_getattr(v0, &s__runs))))
        { pos = 1; goto error; }
    {
    int r7_ = rt_do_truth(v6);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 2; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b2;
    }
b1:;
#line 159 "/work/main/stdlib-shims/pyperf/_results.py"
    return RT_NONE;
b2:;
    v13 = rt_do_builtin(&g_3_ValueError, m_3, &s_ValueError, &cache_149);
    if (RT_UNLIKELY(!v13))
        { pos = 3; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_519)};
        v15 = rt_do_call(v13, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v15))
        { pos = 4; goto error; }
    rt_raise_stmt(v15, (Value)0);
    { pos = 5; goto error; }
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_38, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark____init___entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark____init__(fn, args[0], args[1]);
    return r;
}

/* permutations.<locals>.<genexpr> */
struct u___main____permutations__L__genexpr_frame {
    RtGenerator base;
    RtFunction *fn;
    Value v0;
    Value v3;
};
static Value u___main____permutations__L__genexpr_resume(RtGenerator *gen, Value sent) {
    struct u___main____permutations__L__genexpr_frame *self = (struct u___main____permutations__L__genexpr_frame *)gen;
    RtFunction *fn = self->fn;
    int pos = 0;
    (void)fn;
    Value v6;
    Value v7;
    int64_t i13;
    Value v8;
    Value v9;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        goto leave;
    }
    switch (self->base.state) {
    case 0: goto start;
    case 1: goto r1;
    default: return 0;
    }
start:;
#line 17 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    self->v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item5 = rt_next(self->v0); if (RT_LIKELY(item5))
    {
        v6 = item5;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v7 = RT_AS(RtCell, self->v3)->value;
    if (RT_UNLIKELY(!v7 && rt_do_unbound_free("pool")))
        { pos = 1; goto error; }
    i13 = rt_small(v6);
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v7), i13, &v8)))
        { pos = 2; goto error; }
    self->base.state = 1;
    return v8;
r1:;
    if (RT_UNLIKELY(sent == 0))
        { pos = 0; goto error; }
    v9 = sent;
        goto b1;
b3:;
    self->base.result = RT_NONE;
    self->base.state = -1;
    return 0;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_2, pos);
leave: __attribute__((unused));
    self->base.state = -1;
    return 0;
}
#line 1 "<runtime>"
static Value u___main____permutations__L__genexpr(RtFunction *fn, Value p0) {
    struct u___main____permutations__L__genexpr_frame *self = (struct u___main____permutations__L__genexpr_frame *)rt_generator_new(&rt_type_generator, fn, &code_2, u___main____permutations__L__genexpr_resume, sizeof *self);
    self->fn = fn;
    self->v0 = p0;
    return RT_VAL(self);
}
static Value u___main____permutations__L__genexpr_entry(RtFunction *fn, Value *args) {
    Value r = u___main____permutations__L__genexpr(fn, args[0]);
    return r;
}

/* permutations.<locals>.<genexpr> */
struct u___main____permutations__L__genexpr_277_frame {
    RtGenerator base;
    RtFunction *fn;
    Value v0;
    Value v3;
};
static Value u___main____permutations__L__genexpr_277_resume(RtGenerator *gen, Value sent) {
    struct u___main____permutations__L__genexpr_277_frame *self = (struct u___main____permutations__L__genexpr_277_frame *)gen;
    RtFunction *fn = self->fn;
    int pos = 0;
    (void)fn;
    Value v6;
    Value v7;
    int64_t i13;
    Value v8;
    Value v9;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        goto leave;
    }
    switch (self->base.state) {
    case 0: goto start;
    case 1: goto r1;
    default: return 0;
    }
start:;
#line 27 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    self->v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item5 = rt_next(self->v0); if (RT_LIKELY(item5))
    {
        v6 = item5;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v7 = RT_AS(RtCell, self->v3)->value;
    if (RT_UNLIKELY(!v7 && rt_do_unbound_free("pool")))
        { pos = 1; goto error; }
    i13 = rt_small(v6);
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v7), i13, &v8)))
        { pos = 2; goto error; }
    self->base.state = 1;
    return v8;
r1:;
    if (RT_UNLIKELY(sent == 0))
        { pos = 0; goto error; }
    v9 = sent;
        goto b1;
b3:;
    self->base.result = RT_NONE;
    self->base.state = -1;
    return 0;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_3, pos);
leave: __attribute__((unused));
    self->base.state = -1;
    return 0;
}
#line 1 "<runtime>"
static Value u___main____permutations__L__genexpr_277(RtFunction *fn, Value p0) {
    struct u___main____permutations__L__genexpr_277_frame *self = (struct u___main____permutations__L__genexpr_277_frame *)rt_generator_new(&rt_type_generator, fn, &code_3, u___main____permutations__L__genexpr_277_resume, sizeof *self);
    self->fn = fn;
    self->v0 = p0;
    return RT_VAL(self);
}
static Value u___main____permutations__L__genexpr_277_entry(RtFunction *fn, Value *args) {
    Value r = u___main____permutations__L__genexpr_277(fn, args[0]);
    return r;
}

/* format_size */
static Value u_pyperf___results__format_size(RtFunction *fn, double p0) {
    int pos = 0;
    int64_t i4;
    bool q5;
    double d9;
    bool q13;
    Value v24;
    Value v64;
    Value v25;
    Value v26;
    double d29;
    int64_t i33;
    int64_t i35;
    bool q36;
    double d40;
    double d45;
    double d46;
    Value v72;
    Value v47;
    double d50;
    double d54;
    Value v74;
    Value v55;
    double d0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 30 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i4 = rt_i64_mul(INT64_C(10), INT64_C(1024));
    }
    {
    q5 = rt_f64_lt(d0, 0x1.4p+13);
    }
    if (!q5)
    {
        goto b5;
    }
b1:;
    d9 = d0;
#line 31 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q13 = rt_f64_eq(d9, 0x1p+0);
    }
    if (!q13)
    {
        goto b3;
    }
b2:;
        v24 = RT_VAL(&s_418);
        goto b4;
b3:;
        v24 = RT_VAL(&s_s);
b4:;
#line 30 "/work/main/stdlib-shims/pyperf/_results.py"
    v64 = rt_from_double(d9);
#line 31 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {v64, v24};
        v25 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v26 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_520)), v25));
    if (RT_UNLIKELY(!v26))
        { pos = 0; goto error; }
    }
    return v26;
b5:;
#line 30 "/work/main/stdlib-shims/pyperf/_results.py"
    d29 = d0;
#line 32 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i33 = rt_i64_mul(INT64_C(10), INT64_C(1024));
    }
    {
    i35 = rt_i64_mul(INT64_C(10240), INT64_C(1024));
    }
    {
    q36 = rt_f64_gt(d29, 0x1.4p+23);
    }
    if (!q36)
    {
        goto b7;
    }
b6:;
    d40 = d29;
#line 33 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    d45 = rt_f64_mul(0x1p+10, 0x1p+10);
    }
    {
    d46 = rt_f64_truediv(d40, d45);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 1; goto error; }
    }
    v72 = rt_from_double(d46);
    {
    v47 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_521)), v72));
    if (RT_UNLIKELY(!v47))
        { pos = 2; goto error; }
    }
    return v47;
b7:;
#line 32 "/work/main/stdlib-shims/pyperf/_results.py"
    d50 = d29;
#line 34 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    d54 = rt_f64_truediv(d50, 0x1p+10);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 3; goto error; }
    }
    v74 = rt_from_double(d54);
    {
    v55 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_522)), v74));
    if (RT_UNLIKELY(!v55))
        { pos = 4; goto error; }
    }
    return v55;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_14, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* format_count */
static Value u_pyperf___results__format_count(RtFunction *fn, double p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v70;
    Value v4;
    Value v6;
    Value v71;
    bool q7;
    Value v36;
    double d0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 50 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = rt_do_builtin(&g_3_str, m_3, &s_str, &cache_150);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    v70 = rt_from_double(d0);
    {
        Value a[] = {0, v70};
        v4 = rt_do_call(v3, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
#line 51 "/work/main/stdlib-shims/pyperf/_results.py"
    v6 = rt_do_builtin(&g_3_int, m_3, &s_int, &cache_151);
    if (RT_UNLIKELY(!v6))
        { pos = 2; goto error; }
    v71 = rt_from_double(d0);
    {
    int r7_ = rt_isinstance(v71, v6);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 3; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b2;
    }
b1:;
    rt_do_unreachable(&code_16, 51);
b2:;
#line 52 "/work/main/stdlib-shims/pyperf/_results.py"
        v36 = v4;
b3:;
#line 53 "/work/main/stdlib-shims/pyperf/_results.py"
b4:;
#line 54 "/work/main/stdlib-shims/pyperf/_results.py"
    return v36;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_16, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* format_times.<locals>.<listcomp> */
static Value u_pyperf___results__format_times__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v5;
    Value v6;
    Value v24;
    double d26;
    double d9;
    Value v11;
    Value v14;
    int64_t i28;
    int64_t i15;
    Value v29;
    Value v16;
    double d17;
    Value v18;
    Value v30;
    Value v19;
    Value v20;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 26 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    v4 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[1]);
    v5 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[2]);
    {
        Value a[] = {0};
        v6 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item8 = rt_next(v0); if (RT_LIKELY(item8))
    {
        v24 = item8;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b4;
b2:;
    d26 = rt_float_value(v24);
        d9 = d26;
b3:;
    v11 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v11 && rt_do_unbound_free("digits")))
        { pos = 1; goto error; }
    v14 = RT_AS(RtCell, v4)->value;
    if (RT_UNLIKELY(!v14 && rt_do_unbound_free("step")))
        { pos = 2; goto error; }
    i28 = rt_small(v14);
    {
    i15 = rt_i64_mul(INT64_C(3), i28);
    }
    v29 = rt_from_small(i15);
    {
    v16 = rt_int_pow_natural(RT_SMALL(10), v29);
    if (RT_UNLIKELY(!v16))
        { pos = 3; goto error; }
    }
    {
    d17 = rt_f64_mul_int(d9, v16);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 4; goto error; }
    }
    v18 = RT_AS(RtCell, v5)->value;
    if (RT_UNLIKELY(!v18 && rt_do_unbound_free("unit")))
        { pos = 5; goto error; }
    v30 = rt_from_double(d17);
    {
        Value a[] = {v11, v30, v18};
        v19 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
    v20 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_523)), v19));
    if (RT_UNLIKELY(!v20))
        { pos = 6; goto error; }
    }
    {
    (void)rt_list_push(RT_AS(RtList, v6), v20);
    }
        goto b1;
b4:;
    return v6;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_13, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_times__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_times__L__listcomp(fn, args[0]);
    return r;
}

/* Runner._worker_command */
static Value u_pyperf___runner__Runner___worker_command(RtFunction *fn, Value p0, Value p1, Value p2) {
    int pos = 0;
    Value v4;
    Value v5;
    Value v6;
    Value v8;
    Value v11;
    Value v12;
    Value v14;
    Value v15;
    Value v17;
    Value v18;
    Value v19;
    Value v21;
    double d22;
    Value v81;
    Value v23;
    Value v24;
    bool q26;
    Value v29;
    Value v32;
    Value v33;
    Value v34;
    Value v39;
    Value v41;
    Value v42;
    Value v44;
    Value v45;
    Value v46;
    Value v47;
    Value v48;
    Value v49;
    bool q82;
    Value v54;
    Value v58;
    bool q59;
    Value v63;
    Value v64;
    Value v65;
    Value v69;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 402 "/work/main/stdlib-shims/pyperf/_runner.py"
    v4 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_args))))
        { pos = 0; goto error; }
#line 403 "/work/main/stdlib-shims/pyperf/_runner.py"
    v5 = rt_do_global(&g_4_sys, m_4, &s_sys);
    if (RT_UNLIKELY(!v5))
        { pos = 1; goto error; }
    {
    v6 = rt_do_getattr(v5, &s_argv, &cache_152);
    if (RT_UNLIKELY(!v6))
        { pos = 2; goto error; }
    }
    if (RT_UNLIKELY(!rt_do_item(v6, RT_SMALL(0), &v8)))
        { pos = 3; goto error; }
    v11 = rt_do_builtin(&g_4_str, m_4, &s_str, &cache_153);
    if (RT_UNLIKELY(!v11))
        { pos = 4; goto error; }
    {
        Value a[] = {0, v2};
        v12 = rt_do_call(v11, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v12))
        { pos = 5; goto error; }
    v14 = RT_FIELD(v0, 56);
    if (RT_UNLIKELY(!v14 && !(v14 = rt_getattr(v0, &s__worker_task))))
        { pos = 6; goto error; }
    {
    v15 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_524)), v14));
    if (RT_UNLIKELY(!v15))
        { pos = 7; goto error; }
    }
#line 404 "/work/main/stdlib-shims/pyperf/_runner.py"
    v17 = rt_do_builtin(&g_4_str, m_4, &s_str, &cache_154);
    if (RT_UNLIKELY(!v17))
        { pos = 8; goto error; }
    v18 = RT_FIELD(v0, 96);
    if (RT_UNLIKELY(!v18 && !(v18 = rt_getattr(v0, &s__values))))
        { pos = 9; goto error; }
    {
        Value a[] = {0, v18};
        v19 = rt_do_call(v17, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v19))
        { pos = 10; goto error; }
    v21 = rt_do_builtin(&g_4_str, m_4, &s_str, &cache_155);
    if (RT_UNLIKELY(!v21))
        { pos = 11; goto error; }
    d22 = RT_FIELD_F64(v0, 120);
    if (RT_UNLIKELY(rt_bits_from_double(d22) == RT_UNSET_DOUBLE_BITS && rt_do_field_unset_f64(v0, &s__min_time, &d22)))
        { pos = 12; goto error; }
    v81 = rt_from_double(d22);
    {
        Value a[] = {0, v81};
        v23 = rt_do_call(v21, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v23))
        { pos = 13; goto error; }
#line 403 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {v8, RT_VAL(&s_294), RT_VAL(&s_287), v12, v15, RT_VAL(&s_525), v19, RT_VAL(&s_290), v23};
        v24 = RT_VAL(rt_do_list_of(a, 9));
    }
#line 405 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    q26 = rt_fast_int_gt(v1, RT_SMALL(0));
    }
    if (!q26)
    {
        goto b2;
    }
b1:;
    v29 = v1;
    v32 = rt_do_builtin(&g_4_str, m_4, &s_str, &cache_156);
    if (RT_UNLIKELY(!v32))
        { pos = 14; goto error; }
    {
        Value a[] = {0, v29};
        v33 = rt_do_call(v32, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v33))
        { pos = 15; goto error; }
    {
        Value a[] = {RT_VAL(&s_526), v33};
        v34 = RT_VAL(rt_do_list_of(a, 2));
    }
        v41 = v34;
        goto b3;
b2:;
    {
        Value a[] = {RT_VAL(&s_298)};
        v39 = RT_VAL(rt_do_list_of(a, 1));
    }
        v41 = v39;
b3:;
    {
    int r42_ = rt_list_extend(RT_AS(RtList, v24), v41);
    if (RT_UNLIKELY(r42_ < 0))
        { pos = 16; goto error; }
    v42 = RT_NONE;
    }
#line 406 "/work/main/stdlib-shims/pyperf/_runner.py"
    v44 = rt_do_builtin(&g_4_str, m_4, &s_str, &cache_157);
    if (RT_UNLIKELY(!v44))
        { pos = 17; goto error; }
    v45 = RT_FIELD(v0, 112);
    if (RT_UNLIKELY(!v45 && !(v45 = rt_getattr(v0, &s__warmups))))
        { pos = 18; goto error; }
    {
        Value a[] = {0, v45};
        v46 = rt_do_call(v44, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v46))
        { pos = 19; goto error; }
    {
        Value a[] = {RT_VAL(&s_527), v46};
        v47 = RT_VAL(rt_do_list_of(a, 2));
    }
    {
    int r48_ = rt_list_extend(RT_AS(RtList, v24), v47);
    if (RT_UNLIKELY(r48_ < 0))
        { pos = 20; goto error; }
    v48 = RT_NONE;
    }
#line 407 "/work/main/stdlib-shims/pyperf/_runner.py"
    v49 = RT_FIELD(v0, 80);
    if (RT_UNLIKELY(!v49 && !(v49 = rt_getattr(v0, &s__verbose))))
        { pos = 21; goto error; }
    q82 = (v49 == RT_TRUE);
    if (!q82)
    {
        goto b5;
    }
b4:;
#line 408 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r54_ = rt_list_push(RT_AS(RtList, v24), RT_VAL(&s_528));
    v54 = RT_NONE;
    }
        goto b6;
b5:;
b6:;
#line 409 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v58 = rt_do_getattr(v4, &s_affinity, &cache_158);
    if (RT_UNLIKELY(!v58))
        { pos = 22; goto error; }
    }
    {
    int r59_ = rt_do_truth(v58);
    if (RT_UNLIKELY(r59_ < 0))
        { pos = 23; goto error; }
    q59 = r59_;
    }
    if (!q59)
    {
        goto b8;
    }
b7:;
#line 410 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v63 = rt_do_getattr(v4, &s_affinity, &cache_159);
    if (RT_UNLIKELY(!v63))
        { pos = 24; goto error; }
    }
    {
    v64 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_529)), v63));
    if (RT_UNLIKELY(!v64))
        { pos = 25; goto error; }
    }
    {
    int r65_ = rt_list_push(RT_AS(RtList, v24), v64);
    v65 = RT_NONE;
    }
        goto b9;
b8:;
b9:;
#line 411 "/work/main/stdlib-shims/pyperf/_runner.py"
    v69 = RT_FIELD(v0, 48);
    if (RT_UNLIKELY(!v69 && !(v69 = rt_getattr(v0, &s__add_cmdline_args))))
        { pos = 26; goto error; }
b10:;
#line 412 "/work/main/stdlib-shims/pyperf/_runner.py"
b11:;
#line 413 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v24;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_108, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___worker_command_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___worker_command(fn, args[0], args[1], args[2]);
    return r;
}

/* n_queens.<locals>.<genexpr> */
struct u___main____n_queens__L__genexpr_frame {
    RtGenerator base;
    RtFunction *fn;
    Value v0;
    Value v3;
};
static Value u___main____n_queens__L__genexpr_resume(RtGenerator *gen, Value sent) {
    struct u___main____n_queens__L__genexpr_frame *self = (struct u___main____n_queens__L__genexpr_frame *)gen;
    RtFunction *fn = self->fn;
    int pos = 0;
    (void)fn;
    Value v6;
    Value v7;
    int64_t i14;
    Value v8;
    int64_t i15;
    int64_t i16;
    int64_t i9;
    Value v17;
    Value v10;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        goto leave;
    }
    switch (self->base.state) {
    case 0: goto start;
    case 1: goto r1;
    default: return 0;
    }
start:;
#line 48 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    self->v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item5 = rt_next(self->v0); if (RT_LIKELY(item5))
    {
        v6 = item5;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v7 = RT_AS(RtCell, self->v3)->value;
    if (RT_UNLIKELY(!v7 && rt_do_unbound_free("vec")))
        { pos = 1; goto error; }
    i14 = rt_small(v6);
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v7), i14, &v8)))
        { pos = 2; goto error; }
    i15 = rt_small(v8);
    i16 = rt_small(v6);
    {
    i9 = rt_i64_add(i15, i16);
    }
    v17 = rt_from_small(i9);
    self->base.state = 1;
    return v17;
r1:;
    if (RT_UNLIKELY(sent == 0))
        { pos = 0; goto error; }
    v10 = sent;
        goto b1;
b3:;
    self->base.result = RT_NONE;
    self->base.state = -1;
    return 0;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_5, pos);
leave: __attribute__((unused));
    self->base.state = -1;
    return 0;
}
#line 1 "<runtime>"
static Value u___main____n_queens__L__genexpr(RtFunction *fn, Value p0) {
    struct u___main____n_queens__L__genexpr_frame *self = (struct u___main____n_queens__L__genexpr_frame *)rt_generator_new(&rt_type_generator, fn, &code_5, u___main____n_queens__L__genexpr_resume, sizeof *self);
    self->fn = fn;
    self->v0 = p0;
    return RT_VAL(self);
}
static Value u___main____n_queens__L__genexpr_entry(RtFunction *fn, Value *args) {
    Value r = u___main____n_queens__L__genexpr(fn, args[0]);
    return r;
}

/* n_queens.<locals>.<genexpr> */
struct u___main____n_queens__L__genexpr_283_frame {
    RtGenerator base;
    RtFunction *fn;
    Value v0;
    Value v3;
};
static Value u___main____n_queens__L__genexpr_283_resume(RtGenerator *gen, Value sent) {
    struct u___main____n_queens__L__genexpr_283_frame *self = (struct u___main____n_queens__L__genexpr_283_frame *)gen;
    RtFunction *fn = self->fn;
    int pos = 0;
    (void)fn;
    Value v6;
    Value v7;
    int64_t i14;
    Value v8;
    int64_t i15;
    int64_t i16;
    int64_t i9;
    Value v17;
    Value v10;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        goto leave;
    }
    switch (self->base.state) {
    case 0: goto start;
    case 1: goto r1;
    default: return 0;
    }
start:;
#line 49 "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py"
    self->v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item5 = rt_next(self->v0); if (RT_LIKELY(item5))
    {
        v6 = item5;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v7 = RT_AS(RtCell, self->v3)->value;
    if (RT_UNLIKELY(!v7 && rt_do_unbound_free("vec")))
        { pos = 1; goto error; }
    i14 = rt_small(v6);
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v7), i14, &v8)))
        { pos = 2; goto error; }
    i15 = rt_small(v8);
    i16 = rt_small(v6);
    {
    i9 = rt_i64_sub(i15, i16);
    }
    v17 = rt_from_small(i9);
    self->base.state = 1;
    return v17;
r1:;
    if (RT_UNLIKELY(sent == 0))
        { pos = 0; goto error; }
    v10 = sent;
        goto b1;
b3:;
    self->base.result = RT_NONE;
    self->base.state = -1;
    return 0;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_6, pos);
leave: __attribute__((unused));
    self->base.state = -1;
    return 0;
}
#line 1 "<runtime>"
static Value u___main____n_queens__L__genexpr_283(RtFunction *fn, Value p0) {
    struct u___main____n_queens__L__genexpr_283_frame *self = (struct u___main____n_queens__L__genexpr_283_frame *)rt_generator_new(&rt_type_generator, fn, &code_6, u___main____n_queens__L__genexpr_283_resume, sizeof *self);
    self->fn = fn;
    self->v0 = p0;
    return RT_VAL(self);
}
static Value u___main____n_queens__L__genexpr_283_entry(RtFunction *fn, Value *args) {
    Value r = u___main____n_queens__L__genexpr_283(fn, args[0]);
    return r;
}

/* Run.__init__ */
static Value u_pyperf___results__Run____init__(RtFunction *fn, Value p0, Value p1, Value p2, Value p3, bool p4) {
    int pos = 0;
    Value v7;
    bool q11;
    Value v13;
    Value v18;
    Value v83;
    Value v21;
    Value v23;
    RtFastIter it24;
    Value v27;
    Value v29;
    Value v30;
    Value v31;
    bool q32;
    Value v35;
    bool q39;
    Value v50;
    Value v52;
    Value v54;
    bool q55;
    Value v60;
    bool q61;
    Value v65;
    bool q66;
    Value v68;
    Value v71;
    Value v73;
    Value v74;
    Value v79;
    Value v81;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    Value v3 = p3;
    bool q4 = p4;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 109 "/work/main/stdlib-shims/pyperf/_results.py"
#line 110 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v7 = RT_VAL(rt_tuple_from_iterable(v1));
    if (RT_UNLIKELY(!v7))
        { pos = 0; goto error; }
    }
    rt_do_field_store(v0, 16, v7, &s_values);
#line 111 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r11_ = rt_do_truth(v2);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 1; goto error; }
    q11 = r11_;
    }
    if (!q11)
    {
        goto b2;
    }
b1:;
    v13 = v2;
        v18 = v13;
        goto b3;
b2:;
        v18 = RT_VAL(&rt_empty_tuple);
b3:;
    v83 = u_pyperf___results__Run____init____L__listcomp(NULL, v18);
    if (RT_UNLIKELY(!v83))
        { pos = 2; goto error; }
    {
    v21 = RT_VAL(rt_tuple_from_iterable(v83));
    if (RT_UNLIKELY(!v21))
        { pos = 3; goto error; }
    }
    rt_do_field_store(v0, 24, v21, &s_warmups);
#line 112 "/work/main/stdlib-shims/pyperf/_results.py"
    v23 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v23 && !(v23 = rt_getattr(v0, &s_values))))
        { pos = 4; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it24, v23)))
        { pos = 5; goto error; }
b4:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 5; goto error; }
    { Value item26 = rt_do_next(&it24); if (RT_LIKELY(item26))
    {
        v27 = item26;
        goto b5;
    }
    }
    if (rt_pending())
    { pos = 5; goto error; }
        goto b11;
b5:;
#line 113 "/work/main/stdlib-shims/pyperf/_results.py"
    v29 = rt_do_builtin(&g_3_int, m_3, &s_int, &cache_160);
    if (RT_UNLIKELY(!v29))
        { pos = 6; goto error; }
    v30 = rt_do_builtin(&g_3_float, m_3, &s_float, &cache_161);
    if (RT_UNLIKELY(!v30))
        { pos = 7; goto error; }
    {
        Value a[] = {v29, v30};
        v31 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    int r32_ = rt_isinstance(v27, v31);
    if (RT_UNLIKELY(r32_ < 0))
        { pos = 8; goto error; }
    q32 = r32_;
    }
    if (!q32)
    {
        goto b9;
    }
b6:;
    v35 = v27;
    {
    int r39_ = rt_do_compare_truth(4, v35, RT_SMALL(0));
    if (RT_UNLIKELY(r39_ < 0))
        { pos = 9; goto error; }
    q39 = r39_;
    }
    if (!q39)
    {
        goto b8;
    }
b7:;
#line 114 "/work/main/stdlib-shims/pyperf/_results.py"
        goto b4;
b8:;
#line 113 "/work/main/stdlib-shims/pyperf/_results.py"
        goto b10;
b9:;
b10:;
#line 114 "/work/main/stdlib-shims/pyperf/_results.py"
    v50 = rt_do_builtin(&g_3_ValueError, m_3, &s_ValueError, &cache_162);
    if (RT_UNLIKELY(!v50))
        { pos = 10; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_530)};
        v52 = rt_do_call(v50, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v52))
        { pos = 11; goto error; }
    rt_raise_stmt(v52, (Value)0);
    { pos = 12; goto error; }
b11:;
#line 115 "/work/main/stdlib-shims/pyperf/_results.py"
    v54 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v54 && !(v54 = rt_getattr(v0, &s_values))))
        { pos = 13; goto error; }
    {
    int r55_ = rt_do_truth(v54);
    if (RT_UNLIKELY(r55_ < 0))
        { pos = 14; goto error; }
    q55 = r55_;
    }
    if (!q55)
    {
        goto b13;
    }
b12:;
        goto b15;
b13:;
    v60 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v60 && !(v60 = rt_getattr(v0, &s_warmups))))
        { pos = 15; goto error; }
    {
    int r61_ = rt_do_truth(v60);
    if (RT_UNLIKELY(r61_ < 0))
        { pos = 14; goto error; }
    q61 = r61_;
    }
    if (!q61)
    {
        goto b19;
    }
b14:;
b15:;
#line 117 "/work/main/stdlib-shims/pyperf/_results.py"
    v65 = rt_do_builtin(&g_3_dict, m_3, &s_dict, &cache_163);
    if (RT_UNLIKELY(!v65))
        { pos = 16; goto error; }
    {
    int r66_ = rt_do_truth(v3);
    if (RT_UNLIKELY(r66_ < 0))
        { pos = 17; goto error; }
    q66 = r66_;
    }
    if (!q66)
    {
        goto b17;
    }
b16:;
    v68 = v3;
        v73 = v68;
        goto b18;
b17:;
    v71 = RT_VAL(rt_dict_new(0));
        v73 = v71;
b18:;
    {
        Value a[] = {0, v73};
        v74 = rt_do_call(v65, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v74))
        { pos = 18; goto error; }
    rt_do_field_store(v0, 32, v74, &s_metadata);
    return RT_NONE;
b19:;
#line 116 "/work/main/stdlib-shims/pyperf/_results.py"
    v79 = rt_do_builtin(&g_3_ValueError, m_3, &s_ValueError, &cache_164);
    if (RT_UNLIKELY(!v79))
        { pos = 19; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_531)};
        v81 = rt_do_call(v79, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v81))
        { pos = 20; goto error; }
    rt_raise_stmt(v81, (Value)0);
    { pos = 21; goto error; }
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_28, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* Runner._show */
static Value u_pyperf___runner__Runner___show(RtFunction *fn, Value p0, Value p1, bool p2) {
    int pos = 0;
    Value v4;
    Value v5;
    bool q7;
    bool q8;
    Value v11;
    Value v12;
    Value v13;
    Value v14;
    Value v43;
    Value v16;
    Value v44;
    Value v21;
    bool q22;
    Value v25;
    Value v26;
    Value v45;
    Value v31;
    bool q32;
    Value v35;
    Value v36;
    Value v46;
    Value v0 = p0;
    Value v1 = p1;
    bool q2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 465 "/work/main/stdlib-shims/pyperf/_runner.py"
    v4 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_args))))
        { pos = 0; goto error; }
#line 466 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v5 = rt_do_getattr(v4, &s_pipe, &cache_165);
    if (RT_UNLIKELY(!v5))
        { pos = 1; goto error; }
    }
    q7 = v5 == RT_NONE;
    q8 = !q7;
    if (!q8)
    {
        goto b2;
    }
b1:;
#line 467 "/work/main/stdlib-shims/pyperf/_runner.py"
    v11 = rt_do_global(&g_4__pyperf, m_4, &s__pyperf);
    if (RT_UNLIKELY(!v11))
        { pos = 2; goto error; }
    {
    v12 = rt_do_getattr(v4, &s_pipe, &cache_166);
    if (RT_UNLIKELY(!v12))
        { pos = 3; goto error; }
    }
    v13 = rt_do_global(&g_4_suite_text, m_4, &s_suite_text);
    if (RT_UNLIKELY(!v13))
        { pos = 4; goto error; }
    {
        Value a[] = {v1};
        v14 = RT_VAL(rt_do_list_of(a, 1));
    }
    v43 = u_pyperf___results__suite_text(NULL, v14);
    if (RT_UNLIKELY(!v43))
        { pos = 5; goto error; }
    {
        Value a[] = {0, 0, v12, v43};
        v16 = rt_call_method(v11, &s_write_all, a + 1, 2, NULL, &cache_167);
    }
    if (RT_UNLIKELY(!v16) && rt_do_lookup_failed())
        { pos = 6; goto error; }
    if (RT_UNLIKELY(!v16))
        { pos = 7; goto error; }
        goto b3;
b2:;
#line 469 "/work/main/stdlib-shims/pyperf/_runner.py"
    v44 = u_pyperf___runner__Runner___print_result(NULL, v0, v1, q2);
    if (RT_UNLIKELY(!v44))
        { pos = 8; goto error; }
b3:;
#line 470 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v21 = rt_do_getattr(v4, &s_append, &cache_168);
    if (RT_UNLIKELY(!v21))
        { pos = 9; goto error; }
    }
    {
    int r22_ = rt_do_truth(v21);
    if (RT_UNLIKELY(r22_ < 0))
        { pos = 10; goto error; }
    q22 = r22_;
    }
    if (!q22)
    {
        goto b5;
    }
b4:;
#line 471 "/work/main/stdlib-shims/pyperf/_runner.py"
    v25 = rt_do_global(&g_4_add_runs, m_4, &s_add_runs);
    if (RT_UNLIKELY(!v25))
        { pos = 11; goto error; }
    {
    v26 = rt_do_getattr(v4, &s_append, &cache_169);
    if (RT_UNLIKELY(!v26))
        { pos = 12; goto error; }
    }
    v45 = u_pyperf___results__add_runs(NULL, v26, v1);
    if (RT_UNLIKELY(!v45))
        { pos = 13; goto error; }
        goto b6;
b5:;
b6:;
#line 472 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v31 = rt_do_getattr(v4, &s_output, &cache_170);
    if (RT_UNLIKELY(!v31))
        { pos = 14; goto error; }
    }
    {
    int r32_ = rt_do_truth(v31);
    if (RT_UNLIKELY(r32_ < 0))
        { pos = 15; goto error; }
    q32 = r32_;
    }
    if (!q32)
    {
        goto b8;
    }
b7:;
#line 473 "/work/main/stdlib-shims/pyperf/_runner.py"
    v35 = rt_do_global(&g_4_add_runs, m_4, &s_add_runs);
    if (RT_UNLIKELY(!v35))
        { pos = 16; goto error; }
    {
    v36 = rt_do_getattr(v4, &s_output, &cache_171);
    if (RT_UNLIKELY(!v36))
        { pos = 17; goto error; }
    }
    v46 = u_pyperf___results__add_runs(NULL, v36, v1);
    if (RT_UNLIKELY(!v46))
        { pos = 18; goto error; }
        goto b9;
b8:;
b9:;
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_113, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* format_count */
static Value u_pyperf___results__format_count_286(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v6;
    bool q7;
    Value v10;
    Value v12;
    Value v70;
    bool q16;
    Value v18;
    Value v21;
    Value v71;
    bool q25;
    Value v27;
    Value v31;
    Value v36;
    bool q38;
    Value v42;
    bool q44;
    Value v46;
    Value v48;
    bool q50;
    Value v64;
    Value v65;
    Value v66;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 50 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = rt_do_builtin(&g_3_str, m_3, &s_str, &cache_172);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    {
        Value a[] = {0, v0};
        v4 = rt_do_call(v3, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
#line 51 "/work/main/stdlib-shims/pyperf/_results.py"
    v6 = rt_do_builtin(&g_3_int, m_3, &s_int, &cache_173);
    if (RT_UNLIKELY(!v6))
        { pos = 2; goto error; }
    {
    int r7_ = rt_isinstance(v0, v6);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 3; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b15;
    }
b1:;
    v10 = v0;
#line 52 "/work/main/stdlib-shims/pyperf/_results.py"
    v12 = rt_do_global(&g_3__short_power, m_3, &s__short_power);
    if (RT_UNLIKELY(!v12))
        { pos = 4; goto error; }
    v70 = u_pyperf___results___short_power(NULL, v10, INT64_C(10), INT64_C(10000));
    if (RT_UNLIKELY(!v70))
        { pos = 5; goto error; }
    {
    int r16_ = rt_do_truth(v70);
    if (RT_UNLIKELY(r16_ < 0))
        { pos = 6; goto error; }
    q16 = r16_;
    }
    if (!q16)
    {
        goto b3;
    }
b2:;
    v18 = v70;
        v31 = v18;
        goto b6;
b3:;
    v21 = rt_do_global(&g_3__short_power, m_3, &s__short_power);
    if (RT_UNLIKELY(!v21))
        { pos = 7; goto error; }
    v71 = u_pyperf___results___short_power(NULL, v10, INT64_C(2), INT64_C(8193));
    if (RT_UNLIKELY(!v71))
        { pos = 8; goto error; }
    {
    int r25_ = rt_do_truth(v71);
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 6; goto error; }
    q25 = r25_;
    }
    if (!q25)
    {
        goto b5;
    }
b4:;
    v27 = v71;
        v31 = v27;
        goto b6;
b5:;
        v31 = v4;
b6:;
        v36 = v31;
b7:;
#line 53 "/work/main/stdlib-shims/pyperf/_results.py"
    q38 = v1 == RT_NONE;
b8:;
    v42 = v1;
#line 55 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q44 = rt_fast_int_truth(v0);
    }
    if (!q44)
    {
        goto b12;
    }
b9:;
    v46 = v0;
    {
    v48 = rt_fast_int_abs(v46);
    }
    {
    q50 = rt_fast_int_le(v48, RT_SMALL(1));
    }
    if (!q50)
    {
        goto b11;
    }
b10:;
        v64 = RT_VAL(&s_418);
        goto b14;
b11:;
        goto b13;
b12:;
b13:;
        v64 = RT_VAL(&s_s);
b14:;
    {
        Value a[] = {v36, v42, v64};
        v65 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
    v66 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_534)), v65));
    if (RT_UNLIKELY(!v66))
        { pos = 9; goto error; }
    }
    return v66;
b15:;
#line 51 "/work/main/stdlib-shims/pyperf/_results.py"
    rt_do_unreachable(&code_16, 51);
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_16, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_count_286_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_count_286(fn, args[0], args[1]);
    return r;
}

/* Run.__init__.<locals>.<listcomp> */
static Value u_pyperf___results__Run____init____L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it13;
    Value v2;
    Value v5;
    Value u6[2];
    Value v7;
    Value v8;
    Value v9;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it13, v0));
#line 111 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = RT_VAL(rt_list_new(rt_do_iter_hint(&it13)));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_do_next_parts(&it13, u6, 2); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    if (RT_UNLIKELY(v5 != RT_UNPACKED && rt_do_unpack(v5, u6, 2) < 0))
        { pos = 1; goto error; }
    v7 = u6[0];
    v8 = u6[1];
    {
        Value a[] = {v7, v8};
        v9 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v9);
    }
        goto b1;
b3:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_29, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Run____init____L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Run____init____L__listcomp(fn, args[0]);
    return r;
}

/* Runner._worker_environment */
static Value u_pyperf___runner__Runner___worker_environment(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    Value v3;
    Value v5;
    Value v6;
    bool q7;
    Value v13;
    bool q14;
    Value v16;
    Value v19;
    Value v21;
    Value v22;
    Value v24;
    RtFastIter it25;
    Value v28;
    Value v29;
    bool q30;
    bool q34;
    Value v40;
    bool q43;
    Value v53;
    Value v54;
    uint64_t f57[sizeof(RtFunction) / 8 + 4];
    Value v57;
    Value v58;
    Value v61;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 415 "/work/main/stdlib-shims/pyperf/_runner.py"
    c2 = (RtCell){&rt_type_cell, (Value)0};
    v2 = RT_VAL(&c2);
#line 416 "/work/main/stdlib-shims/pyperf/_runner.py"
    v3 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_args))))
        { pos = 0; goto error; }
#line 417 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v5 = RT_VAL(rt_pyperf_environ());
    }
#line 418 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v6 = rt_do_getattr(v3, &s_copy_env, &cache_174);
    if (RT_UNLIKELY(!v6))
        { pos = 1; goto error; }
    }
    {
    int r7_ = rt_do_truth(v6);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 2; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b2;
    }
b1:;
#line 419 "/work/main/stdlib-shims/pyperf/_runner.py"
    return v5;
b2:;
#line 420 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v13 = rt_do_getattr(v3, &s_inherit_environ, &cache_175);
    if (RT_UNLIKELY(!v13))
        { pos = 3; goto error; }
    }
    {
    int r14_ = rt_do_truth(v13);
    if (RT_UNLIKELY(r14_ < 0))
        { pos = 4; goto error; }
    q14 = r14_;
    }
    if (!q14)
    {
        goto b4;
    }
b3:;
    v16 = v13;
        v21 = v16;
        goto b5;
b4:;
    {
        Value a[] = {0};
        v19 = RT_VAL(rt_do_list_of(a, 0));
    }
        v21 = v19;
b5:;
    {
    v22 = RT_VAL(rt_list_from_iterable(v21));
    if (RT_UNLIKELY(!v22))
        { pos = 5; goto error; }
    }
    RT_AS(RtCell, v2)->value = v22;
#line 421 "/work/main/stdlib-shims/pyperf/_runner.py"
    v24 = rt_do_global(&g_4__INHERITED, m_4, &s__INHERITED);
    if (RT_UNLIKELY(!v24))
        { pos = 6; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it25, v24)))
        { pos = 7; goto error; }
b6:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 7; goto error; }
    { Value item27 = rt_do_next(&it25); if (RT_LIKELY(item27))
    {
        v28 = item27;
        goto b7;
    }
    }
    if (rt_pending())
    { pos = 7; goto error; }
        goto b17;
b7:;
#line 422 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    v29 = rt_do_getattr(v3, &s_no_locale, &cache_176);
    if (RT_UNLIKELY(!v29))
        { pos = 8; goto error; }
    }
    {
    int r30_ = rt_do_truth(v29);
    if (RT_UNLIKELY(r30_ < 0))
        { pos = 9; goto error; }
    q30 = r30_;
    }
    if (!q30)
    {
        goto b14;
    }
b8:;
    {
    q34 = rt_str_eq(RT_AS(RtStr, v28), RT_AS(RtStr, RT_VAL(&s_LANG)));
    }
    if (!q34)
    {
        goto b10;
    }
b9:;
        goto b12;
b10:;
    v40 = v28;
    {
    q43 = rt_str_startswith(RT_AS(RtStr, v40), RT_AS(RtStr, RT_VAL(&s_LC_)));
    }
    if (!q43)
    {
        goto b13;
    }
b11:;
b12:;
#line 423 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b16;
b13:;
#line 422 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b15;
b14:;
b15:;
#line 423 "/work/main/stdlib-shims/pyperf/_runner.py"
    v53 = RT_AS(RtCell, v2)->value;
    if (RT_UNLIKELY(!v53 && rt_do_unbound_local("names")))
        { pos = 10; goto error; }
    {
    int r54_ = rt_list_push(RT_AS(RtList, v53), v28);
    v54 = RT_NONE;
    }
b16:;
        goto b6;
b17:;
#line 424 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = (RtFunction *)f57;
        made->type = &rt_type_function;
        made->code = &code_110;
        made->cells[0] = RT_AS(RtCell, v2);
        v57 = RT_VAL(made);
    }
    {
    v58 = rt_iter(v5);
    if (RT_UNLIKELY(!v58))
        { pos = 11; goto error; }
    }
    v61 = u_pyperf___runner__Runner___worker_environment__L__listcomp(rt_do_function_of(v57), v58);
    if (RT_UNLIKELY(!v61))
        { pos = 11; goto error; }
    return v61;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_109, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___worker_environment_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___worker_environment(fn, args[0]);
    return r;
}

/* suite_text */
static Value u_pyperf___results__suite_text(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    Value v3;
    Value v31;
    Value v32;
    uint64_t f10[sizeof(RtFunction) / 8 + 4];
    Value v10;
    Value v33;
    Value v14;
    Value v15;
    Value v16;
    bool q17;
    Value v20;
    Value v22;
    Value v26;
    Value v34;
    Value v29;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 321 "/work/main/stdlib-shims/pyperf/_results.py"
    c2 = (RtCell){&rt_type_cell, (Value)0};
    v2 = RT_VAL(&c2);
#line 323 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = rt_do_global(&g_3__common, m_3, &s__common);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    v31 = u_pyperf___results__suite_text__L__listcomp(NULL, v0);
    if (RT_UNLIKELY(!v31))
        { pos = 1; goto error; }
    v32 = u_pyperf___results___common(NULL, v31);
    if (RT_UNLIKELY(!v32))
        { pos = 2; goto error; }
    RT_AS(RtCell, v2)->value = v32;
#line 324 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = (RtFunction *)f10;
        made->type = &rt_type_function;
        made->code = &code_79;
        made->cells[0] = RT_AS(RtCell, v2);
        v10 = RT_VAL(made);
    }
    v33 = u_pyperf___results__suite_text__L__listcomp_306(rt_do_function_of(v10), v0);
    if (RT_UNLIKELY(!v33))
        { pos = 3; goto error; }
    v14 = rt_do_global(&g_3_FORMAT_VERSION, m_3, &s_FORMAT_VERSION);
    if (RT_UNLIKELY(!v14))
        { pos = 4; goto error; }
    v15 = RT_VAL(rt_dict_new(2));
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v15), RT_VAL(&s_benchmarks), v33) < 0))
        { pos = 5; goto error; }
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v15), RT_VAL(&s_version), v14) < 0))
        { pos = 5; goto error; }
#line 325 "/work/main/stdlib-shims/pyperf/_results.py"
    v16 = RT_AS(RtCell, v2)->value;
    if (RT_UNLIKELY(!v16 && rt_do_unbound_local("common")))
        { pos = 6; goto error; }
    {
    int r17_ = rt_do_truth(v16);
    if (RT_UNLIKELY(r17_ < 0))
        { pos = 7; goto error; }
    q17 = r17_;
    }
    if (!q17)
    {
        goto b2;
    }
b1:;
#line 326 "/work/main/stdlib-shims/pyperf/_results.py"
    v20 = RT_AS(RtCell, v2)->value;
    if (RT_UNLIKELY(!v20 && rt_do_unbound_local("common")))
        { pos = 8; goto error; }
    {
    int r22_ = rt_dict_set(RT_AS(RtDict, v15), RT_VAL(&s_metadata), v20);
    if (RT_UNLIKELY(r22_ < 0))
        { pos = 9; goto error; }
    v22 = RT_NONE;
    }
        goto b3;
b2:;
b3:;
#line 327 "/work/main/stdlib-shims/pyperf/_results.py"
    v26 = rt_do_global(&g_3__json, m_3, &s__json);
    if (RT_UNLIKELY(!v26))
        { pos = 10; goto error; }
    v34 = u_pyperf___json__write(NULL, v15);
    if (RT_UNLIKELY(!v34))
        { pos = 11; goto error; }
    {
    v29 = RT_VAL(rt_str_concat(RT_AS(RtStr, v34), RT_AS(RtStr, RT_VAL(&s_86))));
    if (RT_UNLIKELY(!v29))
        { pos = 12; goto error; }
    }
    return v29;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_77, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__suite_text_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__suite_text(fn, args[0]);
    return r;
}

/* Runner._print_result */
static Value u_pyperf___runner__Runner___print_result(RtFunction *fn, Value p0, Value p1, bool p2) {
    int pos = 0;
    RtCell c4;
    Value v4;
    Value v5;
    Value v6;
    Value v7;
    bool q8;
    Value v12;
    Value v67;
    uint64_t f15[sizeof(RtFunction) / 8 + 4];
    Value v15;
    Value v17;
    Value v18;
    Value v68;
    Value v21;
    Value v69;
    Value v29;
    bool q33;
    Value v35;
    Value v37;
    Value v70;
    Value v42;
    bool q72;
    Value v71;
    Value v48;
    Value v49;
    Value v53;
    Value v54;
    RtFastIter it55;
    Value v58;
    Value v60;
    Value v62;
    Value v63;
    Value v64;
    Value v0 = p0;
    Value v1 = p1;
    bool q2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 475 "/work/main/stdlib-shims/pyperf/_runner.py"
    c4 = (RtCell){&rt_type_cell, (Value)0};
    v4 = RT_VAL(&c4);
#line 476 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0};
        v5 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 477 "/work/main/stdlib-shims/pyperf/_runner.py"
    v6 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v6 && !(v6 = rt_getattr(v0, &s_args))))
        { pos = 0; goto error; }
    {
    v7 = rt_do_getattr(v6, &s_metadata, &cache_177);
    if (RT_UNLIKELY(!v7))
        { pos = 1; goto error; }
    }
    {
    int r8_ = rt_do_truth(v7);
    if (RT_UNLIKELY(r8_ < 0))
        { pos = 2; goto error; }
    q8 = r8_;
    }
    if (!q8)
    {
        goto b2;
    }
b1:;
#line 478 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r12_ = rt_list_push(RT_AS(RtList, v5), RT_VAL(&s_543));
    v12 = RT_NONE;
    }
#line 479 "/work/main/stdlib-shims/pyperf/_runner.py"
    v67 = u_pyperf___results__Benchmark__get_metadata(NULL, v1);
    if (RT_UNLIKELY(!v67))
        { pos = 3; goto error; }
    RT_AS(RtCell, v4)->value = v67;
#line 480 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        RtFunction *made = (RtFunction *)f15;
        made->type = &rt_type_function;
        made->code = &code_115;
        made->cells[0] = RT_AS(RtCell, v4);
        v15 = RT_VAL(made);
    }
    v17 = RT_AS(RtCell, v4)->value;
    if (RT_UNLIKELY(!v17 && rt_do_unbound_local("metadata")))
        { pos = 4; goto error; }
    {
        Value a[] = {0, v17};
    v18 = RT_VAL(rt_builtin_sorted(a + 1, 1, NULL));
    if (RT_UNLIKELY(!v18))
        { pos = 5; goto error; }
    }
    v68 = u_pyperf___runner__Runner___print_result__L__listcomp(rt_do_function_of(v15), v18);
    if (RT_UNLIKELY(!v68))
        { pos = 6; goto error; }
    {
    int r21_ = rt_list_extend(RT_AS(RtList, v5), v68);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 7; goto error; }
    v21 = RT_NONE;
    }
        goto b3;
b2:;
b3:;
#line 481 "/work/main/stdlib-shims/pyperf/_runner.py"
    if (!q2)
    {
        goto b5;
    }
b4:;
#line 482 "/work/main/stdlib-shims/pyperf/_runner.py"
    v69 = u_pyperf___results__Benchmark__check_lines(NULL, v1);
    if (RT_UNLIKELY(!v69))
        { pos = 8; goto error; }
    {
    int r29_ = rt_list_extend(RT_AS(RtList, v5), v69);
    if (RT_UNLIKELY(r29_ < 0))
        { pos = 9; goto error; }
    v29 = RT_NONE;
    }
        goto b6;
b5:;
b6:;
#line 483 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r33_ = rt_do_truth(v5);
    if (RT_UNLIKELY(r33_ < 0))
        { pos = 10; goto error; }
    q33 = r33_;
    }
    if (!q33)
    {
        goto b8;
    }
b7:;
    v35 = v5;
#line 484 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r37_ = rt_list_push(RT_AS(RtList, v35), RT_VAL(&s_418));
    v37 = RT_NONE;
    }
        goto b9;
b8:;
b9:;
#line 485 "/work/main/stdlib-shims/pyperf/_runner.py"
    v70 = u_pyperf___results__Benchmark__result_text(NULL, v1);
    if (RT_UNLIKELY(!v70))
        { pos = 11; goto error; }
#line 486 "/work/main/stdlib-shims/pyperf/_runner.py"
    v42 = RT_FIELD(v0, 40);
    if (RT_UNLIKELY(!v42 && !(v42 = rt_getattr(v0, &s__show_name))))
        { pos = 12; goto error; }
    q72 = (v42 == RT_TRUE);
    if (!q72)
    {
        goto b11;
    }
b10:;
#line 487 "/work/main/stdlib-shims/pyperf/_runner.py"
    v71 = u_pyperf___results__Benchmark__get_name(NULL, v1);
    if (RT_UNLIKELY(!v71))
        { pos = 13; goto error; }
    {
        Value a[] = {v71, v70};
        v48 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v49 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_544)), v48));
    if (RT_UNLIKELY(!v49))
        { pos = 14; goto error; }
    }
        v53 = v49;
        goto b12;
b11:;
        v53 = v70;
b12:;
#line 488 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
    int r54_ = rt_list_push(RT_AS(RtList, v5), v53);
    v54 = RT_NONE;
    }
#line 489 "/work/main/stdlib-shims/pyperf/_runner.py"
    if (RT_UNLIKELY(!rt_do_iter(&it55, v5)))
        { pos = 15; goto error; }
b13:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 15; goto error; }
    { Value item57 = rt_do_next(&it55); if (RT_LIKELY(item57))
    {
        v58 = item57;
        goto b14;
    }
    }
    if (rt_pending())
    { pos = 15; goto error; }
        goto b15;
b14:;
#line 490 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {0, v58};
    int r60_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r60_ < 0))
        { pos = 16; goto error; }
    v60 = RT_NONE;
    }
        goto b13;
b15:;
#line 491 "/work/main/stdlib-shims/pyperf/_runner.py"
    v62 = rt_do_global(&g_4_sys, m_4, &s_sys);
    if (RT_UNLIKELY(!v62))
        { pos = 17; goto error; }
    {
    v63 = rt_do_getattr(v62, &s_stdout, &cache_178);
    if (RT_UNLIKELY(!v63))
        { pos = 18; goto error; }
    }
    {
        Value a[] = {0, 0};
        v64 = rt_call_method(v63, &s_flush, a + 1, 0, NULL, &cache_179);
    }
    if (RT_UNLIKELY(!v64) && rt_do_lookup_failed())
        { pos = 19; goto error; }
    if (RT_UNLIKELY(!v64))
        { pos = 20; goto error; }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_114, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* _short_power */
static Value u_pyperf___results___short_power(RtFunction *fn, Value p0, int64_t p1, int64_t p2) {
    int pos = 0;
    Value v48;
    bool q4;
    Value v13;
    Value v17;
    int64_t i18;
    Value v50;
    Value v19;
    int64_t i51;
    bool q21;
    Value v53;
    Value v26;
    int64_t i28;
    bool q33;
    Value v55;
    Value v56;
    Value v39;
    Value v40;
    Value v46;
    Value v0 = p0;
    int64_t i1 = p1;
    int64_t i2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    v48 = rt_from_small(i2);
#line 39 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q4 = rt_fast_int_lt(v0, v48);
    }
    if (!q4)
    {
        goto b2;
    }
b1:;
#line 40 "/work/main/stdlib-shims/pyperf/_results.py"
    return RT_NONE;
b2:;
#line 39 "/work/main/stdlib-shims/pyperf/_results.py"
    v13 = v0;
#line 41 "/work/main/stdlib-shims/pyperf/_results.py"
#line 42 "/work/main/stdlib-shims/pyperf/_results.py"
        {
        v17 = v13;
        i18 = INT64_C(0);
        }
b3:;
    v50 = rt_from_small(i1);
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    {
    v19 = rt_fast_int_mod(v17, v50);
    if (RT_UNLIKELY(!v19))
        { pos = 0; goto error; }
    }
    i51 = rt_small(v19);
    {
    q21 = rt_i64_eq(i51, INT64_C(0));
    }
    if (!q21)
    {
        goto b5;
    }
b4:;
    v53 = rt_from_small(i1);
#line 43 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v26 = rt_fast_int_floordiv(v17, v53);
    if (RT_UNLIKELY(!v26))
        { pos = 1; goto error; }
    }
#line 44 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i28 = rt_i64_add(i18, INT64_C(1));
    }
        {
        v17 = v26;
        i18 = i28;
        }
        goto b3;
b5:;
#line 45 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q33 = rt_fast_int_eq(v17, RT_SMALL(1));
    }
    if (!q33)
    {
        goto b7;
    }
b6:;
    v55 = rt_from_small(i1);
    v56 = rt_from_small(i18);
    {
        Value a[] = {v55, v56};
        v39 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v40 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_545)), v39));
    if (RT_UNLIKELY(!v40))
        { pos = 2; goto error; }
    }
        v46 = v40;
        goto b8;
b7:;
        v46 = RT_NONE;
b8:;
    return v46;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_15, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* Runner._worker_environment.<locals>.<listcomp> */
static Value u_pyperf___runner__Runner___worker_environment__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v7;
    Value v9;
    Value v11;
    Value v12;
    bool q13;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 424 "/work/main/stdlib-shims/pyperf/_runner.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    {
        Value a[] = {0};
        v4 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_next(v0); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b4;
b2:;
    {
        Value a[] = {0, 0, RT_VAL(&s_416)};
        v9 = rt_call_method(v7, &s_partition, a + 1, 1, NULL, &cache_180);
    }
    if (RT_UNLIKELY(!v9) && rt_do_lookup_failed())
        { pos = 1; goto error; }
    if (RT_UNLIKELY(!v9))
        { pos = 2; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v9, RT_SMALL(0), &v11)))
        { pos = 3; goto error; }
    v12 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v12 && rt_do_unbound_free("names")))
        { pos = 4; goto error; }
    {
    int r13_ = rt_list_contains(RT_AS(RtList, v12), v11);
    if (RT_UNLIKELY(r13_ < 0))
        { pos = 5; goto error; }
    q13 = r13_;
    }
    if (!q13)
    {
        goto b1;
    }
b3:;
    {
    (void)rt_list_push(RT_AS(RtList, v4), v7);
    }
        goto b1;
b4:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_110, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___worker_environment__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___worker_environment__L__listcomp(fn, args[0]);
    return r;
}

/* suite_text.<locals>.<listcomp> */
static Value u_pyperf___results__suite_text__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it11;
    Value v2;
    Value v5;
    Value v10;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it11, v0));
#line 323 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = RT_VAL(rt_list_new(rt_do_iter_hint(&it11)));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_do_next(&it11); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v10 = u_pyperf___results__Benchmark__get_metadata(NULL, v5);
    if (RT_UNLIKELY(!v10))
        { pos = 1; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v10);
    }
        goto b1;
b3:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_78, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__suite_text__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__suite_text__L__listcomp(fn, args[0]);
    return r;
}

/* Benchmark.get_metadata */
static Value u_pyperf___results__Benchmark__get_metadata(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v4;
    Value v9;
    Value v10;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 183 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = rt_do_global(&g_3__common, m_3, &s__common);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    v4 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s__runs))))
        { pos = 1; goto error; }
    v9 = u_pyperf___results__Benchmark__get_metadata__L__listcomp(NULL, v4);
    if (RT_UNLIKELY(!v9))
        { pos = 2; goto error; }
    v10 = u_pyperf___results___common(NULL, v9);
    if (RT_UNLIKELY(!v10))
        { pos = 3; goto error; }
    return v10;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_45, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__get_metadata_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__get_metadata(fn, args[0]);
    return r;
}

/* Benchmark.check_lines */
static Value u_pyperf___results__Benchmark__check_lines(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v33;
    bool q3;
    Value v34;
    bool q7;
    Value v9;
    Value v11;
    Value v35;
    Value v15;
    Value v17;
    Value v19;
    Value v21;
    Value v23;
    Value v25;
    Value v28;
    Value v31;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 290 "/work/main/stdlib-shims/pyperf/_results.py"
    v33 = u_pyperf___results__Benchmark__get_values(NULL, v0);
    if (RT_UNLIKELY(!v33))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_truth(v33);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 1; goto error; }
    q3 = r3_;
    }
    if (!q3)
    {
        goto b4;
    }
b1:;
#line 292 "/work/main/stdlib-shims/pyperf/_results.py"
    v34 = u_pyperf___results__Benchmark___warnings(NULL, v0);
    if (RT_UNLIKELY(!v34))
        { pos = 2; goto error; }
#line 293 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r7_ = rt_do_truth(v34);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 3; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b3;
    }
b2:;
    v9 = v34;
#line 295 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {RT_VAL(&s_546)};
        v11 = RT_VAL(rt_do_list_of(a, 1));
    }
#line 296 "/work/main/stdlib-shims/pyperf/_results.py"
    v35 = u_pyperf___results__Benchmark__check_lines__L__listcomp(NULL, v9);
    if (RT_UNLIKELY(!v35))
        { pos = 4; goto error; }
    {
    int r15_ = rt_list_extend(RT_AS(RtList, v11), v35);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 5; goto error; }
    v15 = RT_NONE;
    }
#line 297 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r17_ = rt_list_push(RT_AS(RtList, v11), RT_VAL(&s_418));
    v17 = RT_NONE;
    }
#line 298 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r19_ = rt_list_push(RT_AS(RtList, v11), RT_VAL(&s_547));
    v19 = RT_NONE;
    }
#line 299 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r21_ = rt_list_push(RT_AS(RtList, v11), RT_VAL(&s_548));
    v21 = RT_NONE;
    }
#line 300 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r23_ = rt_list_push(RT_AS(RtList, v11), RT_VAL(&s_549));
    v23 = RT_NONE;
    }
#line 301 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r25_ = rt_list_push(RT_AS(RtList, v11), RT_VAL(&s_550));
    v25 = RT_NONE;
    }
#line 302 "/work/main/stdlib-shims/pyperf/_results.py"
    return v11;
b3:;
#line 294 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v28 = RT_VAL(rt_do_list_of(a, 0));
    }
    return v28;
b4:;
#line 291 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v31 = RT_VAL(rt_do_list_of(a, 0));
    }
    return v31;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_72, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__check_lines_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__check_lines(fn, args[0]);
    return r;
}

/* Benchmark.result_text */
static Value u_pyperf___results__Benchmark__result_text(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v59;
    bool q3;
    int64_t i60;
    bool q8;
    double d61;
    Value v62;
    double d63;
    double d64;
    Value v69;
    Value v70;
    Value v21;
    Value v65;
    Value v23;
    Value v26;
    Value v27;
    RtFastIter it28;
    Value v31;
    Value v66;
    bool q34;
    bool q35;
    Value v37;
    Value v38;
    Value v40;
    Value v42;
    Value v47;
    Value v67;
    Value v49;
    Value v56;
    Value v57;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 253 "/work/main/stdlib-shims/pyperf/_results.py"
    v59 = u_pyperf___results__Benchmark__get_values(NULL, v0);
    if (RT_UNLIKELY(!v59))
        { pos = 0; goto error; }
    {
    int r3_ = rt_do_truth(v59);
    if (RT_UNLIKELY(r3_ < 0))
        { pos = 1; goto error; }
    q3 = r3_;
    }
    if (!q3)
    {
        goto b4;
    }
b1:;
#line 260 "/work/main/stdlib-shims/pyperf/_results.py"
    i60 = u_pyperf___results__Benchmark__get_nvalue(NULL, v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    {
    q8 = rt_i64_lt(i60, INT64_C(2));
    }
    if (!q8)
    {
        goto b3;
    }
b2:;
#line 261 "/work/main/stdlib-shims/pyperf/_results.py"
    d61 = u_pyperf___results__Benchmark__mean(NULL, v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 3; goto error; }
    v62 = u_pyperf___results__Benchmark__format_value(NULL, v0, d61);
    if (RT_UNLIKELY(!v62))
        { pos = 4; goto error; }
    return v62;
b3:;
#line 262 "/work/main/stdlib-shims/pyperf/_results.py"
    d63 = u_pyperf___results__Benchmark__mean(NULL, v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 5; goto error; }
    d64 = u_pyperf___results__Benchmark__stdev(NULL, v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 6; goto error; }
    v69 = rt_from_double(d63);
    v70 = rt_from_double(d64);
    {
        Value a[] = {v69, v70};
        v21 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    v65 = u_pyperf___results__Benchmark__format_values_351(NULL, v0, v21);
    if (RT_UNLIKELY(!v65))
        { pos = 7; goto error; }
    {
    v23 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_551)), v65));
    if (RT_UNLIKELY(!v23))
        { pos = 8; goto error; }
    }
    return v23;
b4:;
#line 254 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v26 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 255 "/work/main/stdlib-shims/pyperf/_results.py"
    v27 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v27 && !(v27 = rt_getattr(v0, &s__runs))))
        { pos = 9; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it28, v27)))
        { pos = 10; goto error; }
b5:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 10; goto error; }
    { Value item30 = rt_do_next(&it28); if (RT_LIKELY(item30))
    {
        v31 = item30;
        goto b6;
    }
    }
    if (rt_pending())
    { pos = 10; goto error; }
        goto b10;
b6:;
#line 256 "/work/main/stdlib-shims/pyperf/_results.py"
    v66 = u_pyperf___results__Run__calibrated(NULL, v31);
    if (RT_UNLIKELY(!v66))
        { pos = 11; goto error; }
#line 257 "/work/main/stdlib-shims/pyperf/_results.py"
    q34 = v66 == RT_NONE;
    q35 = !q34;
    if (!q35)
    {
        goto b8;
    }
b7:;
    v37 = v66;
#line 258 "/work/main/stdlib-shims/pyperf/_results.py"
    v38 = rt_do_global(&g_3_format_count, m_3, &s_format_count);
    if (RT_UNLIKELY(!v38))
        { pos = 12; goto error; }
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v37), INT64_C(1), &v40)))
        { pos = 13; goto error; }
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v37), INT64_C(0), &v42)))
        { pos = 14; goto error; }
    {
    v47 = rt_do_getslice(v42, RT_NONE, RT_SMALL(-1), RT_NONE);
    if (RT_UNLIKELY(!v47))
        { pos = 15; goto error; }
    }
    v67 = u_pyperf___results__format_count_310(NULL, v40, v47);
    if (RT_UNLIKELY(!v67))
        { pos = 16; goto error; }
    {
    int r49_ = rt_list_push(RT_AS(RtList, v26), v67);
    v49 = RT_NONE;
    }
        goto b9;
b8:;
b9:;
        goto b5;
b10:;
#line 259 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v56 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_396)), RT_AS(RtList, v26)));
    if (RT_UNLIKELY(!v56))
        { pos = 17; goto error; }
    }
    {
    v57 = RT_VAL(rt_str_concat(RT_AS(RtStr, RT_VAL(&s_552)), RT_AS(RtStr, v56)));
    if (RT_UNLIKELY(!v57))
        { pos = 18; goto error; }
    }
    return v57;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_70, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__result_text_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__result_text(fn, args[0]);
    return r;
}

/* read_suite */
static Value u_pyperf___results__read_suite(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v66;
    Value v5;
    Value v6;
    bool q8;
    Value v12;
    Value v15;
    Value v16;
    Value v17;
    Value v18;
    Value v22;
    Value v24;
    RtFastIter it25;
    Value v28;
    Value v29;
    Value v31;
    Value v32;
    Value v33;
    Value v35;
    Value v36;
    Value v37;
    Value v38;
    Value v40;
    RtFastIter it41;
    Value v44;
    Value v45;
    Value v46;
    Value v48;
    Value v49;
    Value v50;
    Value v51;
    Value v54;
    Value v57;
    Value v67;
    Value v69;
    Value v59;
    Value v61;
    Value v70;
    Value v71;
    Value v63;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 330 "/work/main/stdlib-shims/pyperf/_results.py"
#line 332 "/work/main/stdlib-shims/pyperf/_results.py"
    v66 = u_pyperf___json__read(NULL, v0);
    if (RT_UNLIKELY(!v66))
        { pos = 0; goto error; }
#line 333 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0, 0, RT_VAL(&s_version)};
        v5 = rt_call_method(v66, &s_get, a + 1, 1, NULL, &cache_181);
    }
    if (RT_UNLIKELY(!v5) && rt_do_lookup_failed())
        { pos = 1; goto error; }
    if (RT_UNLIKELY(!v5))
        { pos = 2; goto error; }
    v6 = rt_do_global(&g_3_FORMAT_VERSION, m_3, &s_FORMAT_VERSION);
    if (RT_UNLIKELY(!v6))
        { pos = 3; goto error; }
    {
    int r8_ = rt_do_compare_truth(3, v5, v6);
    if (RT_UNLIKELY(r8_ < 0))
        { pos = 4; goto error; }
    q8 = r8_;
    }
    if (!q8)
    {
        goto b2;
    }
b1:;
#line 334 "/work/main/stdlib-shims/pyperf/_results.py"
    v12 = rt_do_builtin(&g_3_ValueError, m_3, &s_ValueError, &cache_182);
    if (RT_UNLIKELY(!v12))
        { pos = 5; goto error; }
    {
        Value a[] = {0, 0, RT_VAL(&s_version)};
        v15 = rt_call_method(v66, &s_get, a + 1, 1, NULL, &cache_183);
    }
    if (RT_UNLIKELY(!v15) && rt_do_lookup_failed())
        { pos = 6; goto error; }
    if (RT_UNLIKELY(!v15))
        { pos = 7; goto error; }
    {
        Value a[] = {v15};
        v16 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
    v17 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_554)), v16));
    if (RT_UNLIKELY(!v17))
        { pos = 8; goto error; }
    }
    {
        Value a[] = {0, v17};
        v18 = rt_do_call(v12, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v18))
        { pos = 9; goto error; }
    rt_raise_stmt(v18, (Value)0);
    { pos = 10; goto error; }
b2:;
#line 335 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v22 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 336 "/work/main/stdlib-shims/pyperf/_results.py"
    if (RT_UNLIKELY(!rt_do_item(v66, RT_VAL(&s_benchmarks), &v24)))
        { pos = 11; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it25, v24)))
        { pos = 12; goto error; }
b3:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 12; goto error; }
    { Value item27 = rt_do_next(&it25); if (RT_LIKELY(item27))
    {
        v28 = item27;
        goto b4;
    }
    }
    if (rt_pending())
    { pos = 12; goto error; }
        goto b8;
b4:;
#line 337 "/work/main/stdlib-shims/pyperf/_results.py"
    v29 = rt_do_builtin(&g_3_dict, m_3, &s_dict, &cache_184);
    if (RT_UNLIKELY(!v29))
        { pos = 13; goto error; }
    v31 = RT_VAL(rt_dict_new(0));
    {
        Value a[] = {0, 0, RT_VAL(&s_metadata), v31};
        v32 = rt_call_method(v66, &s_get, a + 1, 2, NULL, &cache_185);
    }
    if (RT_UNLIKELY(!v32) && rt_do_lookup_failed())
        { pos = 14; goto error; }
    if (RT_UNLIKELY(!v32))
        { pos = 15; goto error; }
    {
        Value a[] = {0, v32};
        v33 = rt_do_call(v29, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v33))
        { pos = 16; goto error; }
#line 338 "/work/main/stdlib-shims/pyperf/_results.py"
    v35 = RT_VAL(rt_dict_new(0));
    {
        Value a[] = {0, 0, RT_VAL(&s_metadata), v35};
        v36 = rt_call_method(v28, &s_get, a + 1, 2, NULL, &cache_186);
    }
    if (RT_UNLIKELY(!v36) && rt_do_lookup_failed())
        { pos = 17; goto error; }
    if (RT_UNLIKELY(!v36))
        { pos = 18; goto error; }
    {
        Value a[] = {0, v33, v36};
    int r37_ = rt_dict_update_method(a + 1, 2, NULL);
    if (RT_UNLIKELY(r37_ < 0))
        { pos = 19; goto error; }
    v37 = RT_NONE;
    }
#line 339 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v38 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 340 "/work/main/stdlib-shims/pyperf/_results.py"
    if (RT_UNLIKELY(!rt_do_item(v28, RT_VAL(&s_runs), &v40)))
        { pos = 20; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it41, v40)))
        { pos = 21; goto error; }
b5:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 21; goto error; }
    { Value item43 = rt_do_next(&it41); if (RT_LIKELY(item43))
    {
        v44 = item43;
        goto b6;
    }
    }
    if (rt_pending())
    { pos = 21; goto error; }
        goto b7;
b6:;
#line 341 "/work/main/stdlib-shims/pyperf/_results.py"
    v45 = rt_do_builtin(&g_3_dict, m_3, &s_dict, &cache_187);
    if (RT_UNLIKELY(!v45))
        { pos = 22; goto error; }
    {
        Value a[] = {0, v33};
        v46 = rt_do_call(v45, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v46))
        { pos = 23; goto error; }
#line 342 "/work/main/stdlib-shims/pyperf/_results.py"
    v48 = RT_VAL(rt_dict_new(0));
    {
        Value a[] = {0, 0, RT_VAL(&s_metadata), v48};
        v49 = rt_call_method(v44, &s_get, a + 1, 2, NULL, &cache_188);
    }
    if (RT_UNLIKELY(!v49) && rt_do_lookup_failed())
        { pos = 24; goto error; }
    if (RT_UNLIKELY(!v49))
        { pos = 25; goto error; }
    {
        Value a[] = {0, v46, v49};
    int r50_ = rt_dict_update_method(a + 1, 2, NULL);
    if (RT_UNLIKELY(r50_ < 0))
        { pos = 26; goto error; }
    v50 = RT_NONE;
    }
#line 343 "/work/main/stdlib-shims/pyperf/_results.py"
    v51 = rt_do_global(&g_3_Run, m_3, &s_Run);
    if (RT_UNLIKELY(!v51))
        { pos = 27; goto error; }
    {
        Value a[] = {0, 0, RT_VAL(&s_values), RT_VAL(&rt_empty_tuple)};
        v54 = rt_call_method(v44, &s_get, a + 1, 2, NULL, &cache_189);
    }
    if (RT_UNLIKELY(!v54) && rt_do_lookup_failed())
        { pos = 28; goto error; }
    if (RT_UNLIKELY(!v54))
        { pos = 29; goto error; }
    {
        Value a[] = {0, 0, RT_VAL(&s_warmups), RT_VAL(&rt_empty_tuple)};
        v57 = rt_call_method(v44, &s_get, a + 1, 2, NULL, &cache_190);
    }
    if (RT_UNLIKELY(!v57) && rt_do_lookup_failed())
        { pos = 30; goto error; }
    if (RT_UNLIKELY(!v57))
        { pos = 31; goto error; }
    v67 = RT_VAL(rt_instance_new(t_0));
    v69 = u_pyperf___results__Run____init___346(NULL, v67, v54, v57, v46, true);
    if (RT_UNLIKELY(!v69))
        { pos = 32; goto error; }
    {
    int r59_ = rt_list_push(RT_AS(RtList, v38), v67);
    v59 = RT_NONE;
    }
        goto b5;
b7:;
#line 344 "/work/main/stdlib-shims/pyperf/_results.py"
    v61 = rt_do_global(&g_3_Benchmark, m_3, &s_Benchmark);
    if (RT_UNLIKELY(!v61))
        { pos = 33; goto error; }
    v70 = RT_VAL(rt_instance_new(t_1));
    v71 = u_pyperf___results__Benchmark____init__(NULL, v70, v38);
    if (RT_UNLIKELY(!v71))
        { pos = 34; goto error; }
    {
    int r63_ = rt_list_push(RT_AS(RtList, v22), v70);
    v63 = RT_NONE;
    }
        goto b3;
b8:;
#line 345 "/work/main/stdlib-shims/pyperf/_results.py"
    return v22;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_80, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__read_suite_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__read_suite(fn, args[0]);
    return r;
}

/* Benchmark.get_metadata.<locals>.<listcomp> */
static Value u_pyperf___results__Benchmark__get_metadata__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it10;
    Value v2;
    Value v5;
    Value v6;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it10, v0));
#line 183 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = RT_VAL(rt_list_new(rt_do_iter_hint(&it10)));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_do_next(&it10); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v6 = RT_FIELD(v5, 32);
    if (RT_UNLIKELY(!v6 && !(v6 = rt_getattr(v5, &s_metadata))))
        { pos = 1; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v6);
    }
        goto b1;
b3:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_46, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__get_metadata__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__get_metadata__L__listcomp(fn, args[0]);
    return r;
}

/* Benchmark.get_values */
static Value u_pyperf___results__Benchmark__get_values(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v3;
    RtFastIter it4;
    Value v7;
    Value v8;
    Value v9;
    Value v12;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 174 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 175 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s__runs))))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it4, v3)))
        { pos = 1; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 1; goto error; }
    { Value item6 = rt_do_next(&it4); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 1; goto error; }
        goto b3;
b2:;
#line 176 "/work/main/stdlib-shims/pyperf/_results.py"
    v8 = RT_FIELD(v7, 16);
    if (RT_UNLIKELY(!v8 && !(v8 = rt_getattr(v7, &s_values))))
        { pos = 2; goto error; }
    {
    int r9_ = rt_list_extend(RT_AS(RtList, v2), v8);
    if (RT_UNLIKELY(r9_ < 0))
        { pos = 3; goto error; }
    v9 = RT_NONE;
    }
        goto b1;
b3:;
#line 177 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v12 = RT_VAL(rt_tuple_from_iterable(v2));
    if (RT_UNLIKELY(!v12))
        { pos = 4; goto error; }
    }
    return v12;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_43, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__get_values_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__get_values(fn, args[0]);
    return r;
}

/* read */
static Value u_pyperf___json__read(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v24;
    Value v25;
    Value v26;
    Value v27;
    Value v6;
    int64_t i8;
    Value v29;
    bool q9;
    Value v28;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 42 "/work/main/stdlib-shims/pyperf/_json.py"
    v2 = rt_do_global(&g_7__Reader, m_7, &s__Reader);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    v24 = RT_VAL(rt_instance_new(t_5));
    v25 = u_pyperf___json___Reader____init__(NULL, v24, v0);
    if (RT_UNLIKELY(!v25))
        { pos = 1; goto error; }
#line 43 "/work/main/stdlib-shims/pyperf/_json.py"
    v26 = u_pyperf___json___Reader__value(NULL, v24);
    if (RT_UNLIKELY(!v26))
        { pos = 2; goto error; }
#line 44 "/work/main/stdlib-shims/pyperf/_json.py"
    v27 = u_pyperf___json___Reader__skip_blanks(NULL, v24);
    if (RT_UNLIKELY(!v27))
        { pos = 3; goto error; }
#line 45 "/work/main/stdlib-shims/pyperf/_json.py"
    v6 = RT_FIELD(v24, 24);
    if (RT_UNLIKELY(!v6 && !(v6 = rt_getattr(v24, &s_at))))
        { pos = 4; goto error; }
    {
    i8 = rt_length(v0);
    if (RT_UNLIKELY(i8 < 0 && rt_pending()))
        { pos = 5; goto error; }
    }
    v29 = rt_fast_int(i8);
    {
    q9 = rt_fast_int_ne(v6, v29);
    }
    if (!q9)
    {
        goto b2;
    }
b1:;
#line 46 "/work/main/stdlib-shims/pyperf/_json.py"
    v28 = u_pyperf___json___Reader__fail(NULL, v24, RT_VAL(&s_556));
    if (RT_UNLIKELY(!v28))
        { pos = 6; goto error; }
    rt_do_unreachable(&code_121, 46);
b2:;
b3:;
#line 47 "/work/main/stdlib-shims/pyperf/_json.py"
    return v26;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_121, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json__read_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json__read(fn, args[0]);
    return r;
}

/* _common */
static Value u_pyperf___results___common(RtFunction *fn, Value p0) {
    int pos = 0;
    bool q2;
    Value v4;
    Value v5;
    Value v7;
    Value v8;
    Value v13;
    RtFastIter it14;
    Value v17;
    Value v19;
    RtFastIter it20;
    Value v23;
    bool q24;
    bool q25;
    Value v27;
    Value v28;
    bool q30;
    Value v36;
    Value v46;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 90 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r2_ = rt_do_truth(v0);
    if (RT_UNLIKELY(r2_ < 0))
        { pos = 0; goto error; }
    q2 = r2_;
    }
    if (!q2)
    {
        goto b13;
    }
b1:;
    v4 = v0;
#line 92 "/work/main/stdlib-shims/pyperf/_results.py"
    v5 = rt_do_builtin(&g_3_dict, m_3, &s_dict, &cache_191);
    if (RT_UNLIKELY(!v5))
        { pos = 1; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v4), INT64_C(0), &v7)))
        { pos = 2; goto error; }
    {
        Value a[] = {0, v7};
        v8 = rt_do_call(v5, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v8))
        { pos = 3; goto error; }
#line 93 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v13 = rt_do_getslice(v4, RT_SMALL(1), RT_NONE, RT_NONE);
    if (RT_UNLIKELY(!v13))
        { pos = 4; goto error; }
    }
    if (RT_UNLIKELY(!rt_do_iter(&it14, v13)))
        { pos = 5; goto error; }
b2:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 5; goto error; }
    { Value item16 = rt_do_next(&it14); if (RT_LIKELY(item16))
    {
        v17 = item16;
        goto b3;
    }
    }
    if (rt_pending())
    { pos = 5; goto error; }
        goto b12;
b3:;
#line 94 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v19 = RT_VAL(rt_list_from_iterable(v8));
    if (RT_UNLIKELY(!v19))
        { pos = 6; goto error; }
    }
    if (RT_UNLIKELY(!rt_do_iter(&it20, v19)))
        { pos = 7; goto error; }
b4:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 7; goto error; }
    { Value item22 = rt_do_next(&it20); if (RT_LIKELY(item22))
    {
        v23 = item22;
        goto b5;
    }
    }
    if (rt_pending())
    { pos = 7; goto error; }
        goto b11;
b5:;
#line 95 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r24_ = rt_dict_contains(RT_AS(RtDict, v17), v23);
    if (RT_UNLIKELY(r24_ < 0))
        { pos = 8; goto error; }
    q24 = r24_;
    }
    q25 = !q24;
    if (q25)
    {
        goto b8;
    }
b6:;
    {
    v27 = rt_dict_getitem(RT_AS(RtDict, v17), v23);
    if (RT_UNLIKELY(!v27))
        { pos = 9; goto error; }
    }
    {
    v28 = rt_dict_getitem(RT_AS(RtDict, v8), v23);
    if (RT_UNLIKELY(!v28))
        { pos = 10; goto error; }
    }
    {
    int r30_ = rt_do_compare_truth(3, v27, v28);
    if (RT_UNLIKELY(r30_ < 0))
        { pos = 11; goto error; }
    q30 = r30_;
    }
    if (!q30)
    {
        goto b9;
    }
b7:;
b8:;
#line 96 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r36_ = rt_dict_del(RT_AS(RtDict, v8), v23);
    if (RT_UNLIKELY(r36_ < 0))
        { pos = 12; goto error; }
    v36 = RT_NONE;
    }
        goto b10;
b9:;
b10:;
        goto b4;
b11:;
        goto b2;
b12:;
#line 97 "/work/main/stdlib-shims/pyperf/_results.py"
    return v8;
b13:;
#line 91 "/work/main/stdlib-shims/pyperf/_results.py"
    v46 = RT_VAL(rt_dict_new(0));
    return v46;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_24, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results___common_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results___common(fn, args[0]);
    return r;
}

/* _Reader.__init__ */
static Value u_pyperf___json___Reader____init__(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v0 = p0;
    Value v1 = p1;
#line 54 "/work/main/stdlib-shims/pyperf/_json.py"
    rt_do_field_store(v0, 16, v1, &s_text);
#line 55 "/work/main/stdlib-shims/pyperf/_json.py"
    rt_do_field_store(v0, 24, RT_SMALL(0), &s_at);
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_123, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader____init___entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader____init__(fn, args[0], args[1]);
    return r;
}

/* Benchmark._warnings */
static Value u_pyperf___results__Benchmark___warnings(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v146;
    double d147;
    Value v4;
    int64_t i6;
    bool q8;
    double d148;
    double d15;
    double d16;
    Value v149;
    bool q19;
    double d22;
    double d150;
    Value v151;
    Value v152;
    Value v161;
    Value v28;
    Value v29;
    Value v30;
    bool q35;
    bool q36;
    Value v38;
    Value v40;
    int64_t i41;
    Value v162;
    bool q42;
    Value v49;
    Value v65;
    Value v66;
    Value v69;
    Value v70;
    Value v71;
    RtFastIter it72;
    Value v75;
    Value u76[2];
    Value v77;
    Value v78;
    Value v163;
    Value v79;
    Value v81;
    Value v164;
    Value v82;
    Value v84;
    bool q87;
    Value v153;
    Value v94;
    bool q97;
    Value v107;
    Value v154;
    Value v109;
    Value v110;
    Value v111;
    Value v155;
    bool q120;
    Value v156;
    Value v126;
    bool q129;
    Value v131;
    Value v157;
    Value v135;
    Value v136;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 265 "/work/main/stdlib-shims/pyperf/_results.py"
    v146 = u_pyperf___results__Benchmark__get_values(NULL, v0);
    if (RT_UNLIKELY(!v146))
        { pos = 0; goto error; }
#line 266 "/work/main/stdlib-shims/pyperf/_results.py"
    d147 = u_pyperf___results__Benchmark__mean(NULL, v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 1; goto error; }
#line 267 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v4 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 268 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i6 = rt_tuple_size(RT_AS(RtTuple, v146));
    }
    {
    q8 = rt_i64_ge(i6, INT64_C(2));
    }
    if (!q8)
    {
        goto b11;
    }
b1:;
#line 269 "/work/main/stdlib-shims/pyperf/_results.py"
    d148 = u_pyperf___results__Benchmark__stdev(NULL, v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    {
    d15 = rt_f64_mul(d148, 0x1.9p+6);
    }
    {
    d16 = rt_f64_truediv(d15, d147);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 3; goto error; }
    }
#line 270 "/work/main/stdlib-shims/pyperf/_results.py"
    v149 = u_pyperf___results__Benchmark__required_nprocesses(NULL, v0);
    if (RT_UNLIKELY(!v149))
        { pos = 4; goto error; }
#line 271 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q19 = rt_f64_ge(d16, 0x1.4p+3);
    }
    if (!q19)
    {
        goto b3;
    }
b2:;
    d22 = d16;
#line 272 "/work/main/stdlib-shims/pyperf/_results.py"
#line 273 "/work/main/stdlib-shims/pyperf/_results.py"
    d150 = u_pyperf___results__Benchmark__stdev(NULL, v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 5; goto error; }
    v151 = u_pyperf___results__Benchmark__format_value(NULL, v0, d150);
    if (RT_UNLIKELY(!v151))
        { pos = 6; goto error; }
    v152 = u_pyperf___results__Benchmark__format_value(NULL, v0, d147);
    if (RT_UNLIKELY(!v152))
        { pos = 7; goto error; }
#line 271 "/work/main/stdlib-shims/pyperf/_results.py"
    v161 = rt_from_double(d22);
#line 273 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {v151, v161, v152};
        v28 = RT_VAL(rt_do_tuple_of(a, 3));
    }
#line 272 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v29 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_558)), v28));
    if (RT_UNLIKELY(!v29))
        { pos = 8; goto error; }
    }
    {
    int r30_ = rt_list_push(RT_AS(RtList, v4), v29);
    v30 = RT_NONE;
    }
        goto b10;
b3:;
#line 274 "/work/main/stdlib-shims/pyperf/_results.py"
    q35 = v149 == RT_NONE;
    q36 = !q35;
    if (!q36)
    {
        goto b7;
    }
b4:;
    v38 = v149;
    v40 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v40 && !(v40 = rt_getattr(v0, &s__runs))))
        { pos = 9; goto error; }
    {
    i41 = rt_list_size(RT_AS(RtList, v40));
    }
    v162 = rt_from_small(i41);
    {
    q42 = rt_fast_int_gt(v38, v162);
    }
    if (!q42)
    {
        goto b6;
    }
b5:;
#line 275 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r49_ = rt_list_push(RT_AS(RtList, v4), RT_VAL(&s_559));
    v49 = RT_NONE;
    }
        goto b9;
b6:;
#line 274 "/work/main/stdlib-shims/pyperf/_results.py"
        goto b8;
b7:;
b8:;
#line 275 "/work/main/stdlib-shims/pyperf/_results.py"
b9:;
b10:;
        goto b12;
b11:;
b12:;
#line 276 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0, v146};
    v65 = rt_builtin_min(a + 1, 1, NULL);
    if (RT_UNLIKELY(!v65))
        { pos = 10; goto error; }
    }
    {
        Value a[] = {RT_VAL(&s_minimum), v65};
        v66 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
        Value a[] = {0, v146};
    v69 = rt_builtin_max(a + 1, 1, NULL);
    if (RT_UNLIKELY(!v69))
        { pos = 11; goto error; }
    }
    {
        Value a[] = {RT_VAL(&s_maximum), v69};
        v70 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
        Value a[] = {v66, v70};
        v71 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    if (RT_UNLIKELY(!rt_do_iter(&it72, v71)))
        { pos = 12; goto error; }
b13:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 12; goto error; }
    { Value item74 = rt_do_next_parts(&it72, u76, 2); if (RT_LIKELY(item74))
    {
        v75 = item74;
        goto b14;
    }
    }
    if (rt_pending())
    { pos = 12; goto error; }
        goto b21;
b14:;
    if (RT_UNLIKELY(v75 != RT_UNPACKED && rt_do_unpack(v75, u76, 2) < 0))
        { pos = 13; goto error; }
    v77 = u76[0];
    v78 = u76[1];
#line 266 "/work/main/stdlib-shims/pyperf/_results.py"
    v163 = rt_from_double(d147);
#line 277 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v79 = rt_do_sub(v78, v163);
    if (RT_UNLIKELY(!v79))
        { pos = 14; goto error; }
    }
    {
    v81 = rt_do_mul(v79, ((Value)UINT64_C(0x2c8000000000003) /* 100 */));
    if (RT_UNLIKELY(!v81))
        { pos = 15; goto error; }
    }
#line 266 "/work/main/stdlib-shims/pyperf/_results.py"
    v164 = rt_from_double(d147);
#line 277 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v82 = rt_do_truediv(v81, v164);
    if (RT_UNLIKELY(!v82))
        { pos = 16; goto error; }
    }
#line 278 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v84 = rt_builtin_abs(v82);
    if (RT_UNLIKELY(!v84))
        { pos = 17; goto error; }
    }
    {
    int r87_ = rt_do_compare_truth(5, v84, RT_SMALL(50));
    if (RT_UNLIKELY(r87_ < 0))
        { pos = 18; goto error; }
    q87 = r87_;
    }
    if (!q87)
    {
        goto b19;
    }
b15:;
#line 279 "/work/main/stdlib-shims/pyperf/_results.py"
#line 280 "/work/main/stdlib-shims/pyperf/_results.py"
    v153 = u_pyperf___results__Benchmark__format_value_355(NULL, v0, v78);
    if (RT_UNLIKELY(!v153))
        { pos = 19; goto error; }
    {
    v94 = rt_builtin_abs(v82);
    if (RT_UNLIKELY(!v94))
        { pos = 20; goto error; }
    }
#line 281 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r97_ = rt_do_compare_truth(5, v82, RT_SMALL(0));
    if (RT_UNLIKELY(r97_ < 0))
        { pos = 21; goto error; }
    q97 = r97_;
    }
    if (!q97)
    {
        goto b17;
    }
b16:;
        v107 = RT_VAL(&s_greater);
        goto b18;
b17:;
        v107 = RT_VAL(&s_smaller);
b18:;
    v154 = u_pyperf___results__Benchmark__format_value(NULL, v0, d147);
    if (RT_UNLIKELY(!v154))
        { pos = 22; goto error; }
#line 280 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {v77, v153, v94, v107, v154};
        v109 = RT_VAL(rt_do_tuple_of(a, 5));
    }
#line 279 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v110 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_564)), v109));
    if (RT_UNLIKELY(!v110))
        { pos = 23; goto error; }
    }
    {
    int r111_ = rt_list_push(RT_AS(RtList, v4), v110);
    v111 = RT_NONE;
    }
        goto b20;
b19:;
b20:;
        goto b13;
b21:;
#line 282 "/work/main/stdlib-shims/pyperf/_results.py"
    v155 = u_pyperf___results__Benchmark__get_unit(NULL, v0);
    if (RT_UNLIKELY(!v155))
        { pos = 24; goto error; }
    {
    int r120_ = rt_do_compare_truth(2, v155, RT_VAL(&s_second));
    if (RT_UNLIKELY(r120_ < 0))
        { pos = 25; goto error; }
    q120 = r120_;
    }
    if (!q120)
    {
        goto b26;
    }
b22:;
#line 283 "/work/main/stdlib-shims/pyperf/_results.py"
    v156 = u_pyperf___results__Benchmark__raw_values(NULL, v0);
    if (RT_UNLIKELY(!v156))
        { pos = 26; goto error; }
    {
        Value a[] = {0, v156};
    v126 = rt_builtin_min(a + 1, 1, NULL);
    if (RT_UNLIKELY(!v126))
        { pos = 27; goto error; }
    }
#line 284 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r129_ = rt_do_compare_truth(0, v126, ((Value)UINT64_C(0xfa83126e978d4fe2) /* 0.001 */));
    if (RT_UNLIKELY(r129_ < 0))
        { pos = 28; goto error; }
    q129 = r129_;
    }
    if (!q129)
    {
        goto b24;
    }
b23:;
    v131 = v126;
#line 285 "/work/main/stdlib-shims/pyperf/_results.py"
    v157 = u_pyperf___results__Benchmark__format_value_355(NULL, v0, v131);
    if (RT_UNLIKELY(!v157))
        { pos = 29; goto error; }
    {
    v135 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_565)), v157));
    if (RT_UNLIKELY(!v135))
        { pos = 30; goto error; }
    }
    {
    int r136_ = rt_list_push(RT_AS(RtList, v4), v135);
    v136 = RT_NONE;
    }
        goto b25;
b24:;
b25:;
        goto b27;
b26:;
b27:;
#line 286 "/work/main/stdlib-shims/pyperf/_results.py"
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_71, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark___warnings_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark___warnings(fn, args[0]);
    return r;
}

/* Benchmark.get_nvalue */
static int64_t u_pyperf___results__Benchmark__get_nvalue(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v6;
    int64_t i4;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 180 "/work/main/stdlib-shims/pyperf/_results.py"
    v6 = u_pyperf___results__Benchmark__get_values(NULL, v0);
    if (RT_UNLIKELY(!v6))
        { pos = 0; goto error; }
    {
    i4 = rt_tuple_size(RT_AS(RtTuple, v6));
    }
    return i4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_44, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__get_nvalue_entry(RtFunction *fn, Value *args) {
    int64_t r = u_pyperf___results__Benchmark__get_nvalue(fn, args[0]);
    return rt_pending() ? 0 : rt_fast_int(r);
}

/* Run.calibrated */
static Value u_pyperf___results__Run__calibrated(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    RtFastIter it3;
    Value v6;
    Value v7;
    bool q8;
    Value v11;
    Value v13;
    Value v14;
    Value v15;
    Value v16;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 136 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = rt_do_global(&g_3__CALIBRATIONS, m_3, &s__CALIBRATIONS);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it3, v2)))
        { pos = 1; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 1; goto error; }
    { Value item5 = rt_do_next(&it3); if (RT_LIKELY(item5))
    {
        v6 = item5;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 1; goto error; }
        goto b5;
b2:;
#line 137 "/work/main/stdlib-shims/pyperf/_results.py"
    v7 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v7 && !(v7 = rt_getattr(v0, &s_metadata))))
        { pos = 2; goto error; }
    {
    int r8_ = rt_dict_contains(RT_AS(RtDict, v7), v6);
    if (RT_UNLIKELY(r8_ < 0))
        { pos = 3; goto error; }
    q8 = r8_;
    }
    if (!q8)
    {
        goto b4;
    }
b3:;
#line 138 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v11 = RT_VAL(rt_str_partition(RT_AS(RtStr, v6), RT_VAL(&s__)));
    if (RT_UNLIKELY(!v11))
        { pos = 4; goto error; }
    }
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v11), INT64_C(2), &v13)))
        { pos = 5; goto error; }
    v14 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v14 && !(v14 = rt_getattr(v0, &s_metadata))))
        { pos = 6; goto error; }
    {
    v15 = rt_dict_getitem_str(RT_AS(RtDict, v14), RT_AS(RtStr, v6));
    if (RT_UNLIKELY(!v15))
        { pos = 7; goto error; }
    }
    {
        Value a[] = {v13, v15};
        v16 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    return v16;
b4:;
        goto b1;
b5:;
#line 139 "/work/main/stdlib-shims/pyperf/_results.py"
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_35, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Run__calibrated_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Run__calibrated(fn, args[0]);
    return r;
}

/* suite_text.<locals>.<listcomp> */
static Value u_pyperf___results__suite_text__L__listcomp_306(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it14;
    Value v3;
    Value v4;
    Value v7;
    Value v8;
    Value v13;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it14, v0));
#line 324 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    v4 = RT_VAL(rt_list_new(rt_do_iter_hint(&it14)));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_do_next(&it14); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v8 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v8 && rt_do_unbound_free("common")))
        { pos = 1; goto error; }
    v13 = u_pyperf___results__Benchmark__as_data(NULL, v7, v8);
    if (RT_UNLIKELY(!v13))
        { pos = 2; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v4), v13);
    }
        goto b1;
b3:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_79, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__suite_text__L__listcomp_306_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__suite_text__L__listcomp_306(fn, args[0]);
    return r;
}

/* Runner._print_result.<locals>.<listcomp> */
static Value u_pyperf___runner__Runner___print_result__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it16;
    Value v3;
    Value v4;
    Value v7;
    Value v9;
    Value v10;
    Value v11;
    Value v12;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it16, v0));
#line 480 "/work/main/stdlib-shims/pyperf/_runner.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    v4 = RT_VAL(rt_list_new(rt_do_iter_hint(&it16)));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_do_next(&it16); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v9 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v9 && rt_do_unbound_free("metadata")))
        { pos = 1; goto error; }
    {
    v10 = rt_dict_getitem(RT_AS(RtDict, v9), v7);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    }
    {
        Value a[] = {v7, v10};
        v11 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v12 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_567)), v11));
    if (RT_UNLIKELY(!v12))
        { pos = 3; goto error; }
    }
    {
    (void)rt_list_push(RT_AS(RtList, v4), v12);
    }
        goto b1;
b3:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_115, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___runner__Runner___print_result__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___runner__Runner___print_result__L__listcomp(fn, args[0]);
    return r;
}

/* Benchmark.get_name */
static Value u_pyperf___results__Benchmark__get_name(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v4;
    Value v5;
    Value v7;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 186 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s__runs))))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v2), INT64_C(0), &v4)))
        { pos = 1; goto error; }
    v5 = RT_FIELD(v4, 32);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v4, &s_metadata))))
        { pos = 2; goto error; }
    {
    v7 = rt_dict_get_or(RT_AS(RtDict, v5), RT_VAL(&s_name), RT_NONE);
    if (RT_UNLIKELY(!v7))
        { pos = 3; goto error; }
    }
    return v7;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_47, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__get_name_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__get_name(fn, args[0]);
    return r;
}

/* Benchmark.mean */
static double u_pyperf___results__Benchmark__mean(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v6;
    double d7;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0.0;
    }
#line 207 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = rt_do_global(&g_3_mean_of, m_3, &s_mean_of);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    v6 = u_pyperf___results__Benchmark__get_values(NULL, v0);
    if (RT_UNLIKELY(!v6))
        { pos = 1; goto error; }
    d7 = u_pyperf___results__mean_of_356(NULL, v6);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    return d7;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_58, pos);
leave: __attribute__((unused));
    return 0.0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__mean_entry(RtFunction *fn, Value *args) {
    double r = u_pyperf___results__Benchmark__mean(fn, args[0]);
    return rt_pending() ? 0 : rt_from_double(r);
}

/* format_count */
static Value u_pyperf___results__format_count_310(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v6;
    bool q7;
    Value v10;
    Value v12;
    Value v69;
    bool q16;
    Value v18;
    Value v21;
    Value v70;
    bool q25;
    Value v27;
    Value v31;
    Value v36;
    bool q38;
    Value v42;
    bool q44;
    Value v46;
    Value v48;
    bool q51;
    Value v64;
    Value v65;
    Value v66;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 50 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = rt_do_builtin(&g_3_str, m_3, &s_str, &cache_192);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    {
        Value a[] = {0, v0};
        v4 = rt_do_call(v3, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
#line 51 "/work/main/stdlib-shims/pyperf/_results.py"
    v6 = rt_do_builtin(&g_3_int, m_3, &s_int, &cache_193);
    if (RT_UNLIKELY(!v6))
        { pos = 2; goto error; }
    {
    int r7_ = rt_isinstance(v0, v6);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 3; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b7;
    }
b1:;
    v10 = v0;
#line 52 "/work/main/stdlib-shims/pyperf/_results.py"
    v12 = rt_do_global(&g_3__short_power, m_3, &s__short_power);
    if (RT_UNLIKELY(!v12))
        { pos = 4; goto error; }
    v69 = u_pyperf___results___short_power_315(NULL, v10, INT64_C(10), INT64_C(10000));
    if (RT_UNLIKELY(!v69))
        { pos = 5; goto error; }
    {
    int r16_ = rt_do_truth(v69);
    if (RT_UNLIKELY(r16_ < 0))
        { pos = 6; goto error; }
    q16 = r16_;
    }
    if (!q16)
    {
        goto b3;
    }
b2:;
    v18 = v69;
        v31 = v18;
        goto b6;
b3:;
    v21 = rt_do_global(&g_3__short_power, m_3, &s__short_power);
    if (RT_UNLIKELY(!v21))
        { pos = 7; goto error; }
    v70 = u_pyperf___results___short_power_315(NULL, v10, INT64_C(2), INT64_C(8193));
    if (RT_UNLIKELY(!v70))
        { pos = 8; goto error; }
    {
    int r25_ = rt_do_truth(v70);
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 6; goto error; }
    q25 = r25_;
    }
    if (!q25)
    {
        goto b5;
    }
b4:;
    v27 = v70;
        v31 = v27;
        goto b6;
b5:;
        v31 = v4;
b6:;
        v36 = v31;
        goto b8;
b7:;
        v36 = v4;
b8:;
#line 53 "/work/main/stdlib-shims/pyperf/_results.py"
    q38 = v1 == RT_NONE;
b9:;
    v42 = v1;
#line 55 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r44_ = rt_do_truth(v0);
    if (RT_UNLIKELY(r44_ < 0))
        { pos = 10; goto error; }
    q44 = r44_;
    }
    if (!q44)
    {
        goto b13;
    }
b10:;
    v46 = v0;
    {
    v48 = rt_builtin_abs(v46);
    if (RT_UNLIKELY(!v48))
        { pos = 11; goto error; }
    }
    {
    int r51_ = rt_do_compare_truth(1, v48, RT_SMALL(1));
    if (RT_UNLIKELY(r51_ < 0))
        { pos = 12; goto error; }
    q51 = r51_;
    }
    if (!q51)
    {
        goto b12;
    }
b11:;
        v64 = RT_VAL(&s_418);
        goto b15;
b12:;
        goto b14;
b13:;
b14:;
        v64 = RT_VAL(&s_s);
b15:;
    {
        Value a[] = {v36, v42, v64};
        v65 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
    v66 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_534)), v65));
    if (RT_UNLIKELY(!v66))
        { pos = 9; goto error; }
    }
    return v66;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_16, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_count_310_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_count_310(fn, args[0], args[1]);
    return r;
}

/* _Reader.value */
static Value u_pyperf___json___Reader__value(RtFunction *fn, Value p0) {
    int pos = 0;
    bool q52;
    Value v53;
    bool q54;
    Value v55;
    bool q56;
    Value v57;
    bool q58;
    bool q59;
    bool q60;
    Value v61;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 76 "/work/main/stdlib-shims/pyperf/_json.py"
    q52 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_569));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 0; goto error; }
    if (!q52)
    {
        goto b2;
    }
b1:;
#line 77 "/work/main/stdlib-shims/pyperf/_json.py"
    v53 = u_pyperf___json___Reader__members(NULL, v0);
    if (RT_UNLIKELY(!v53))
        { pos = 1; goto error; }
    return v53;
b2:;
#line 78 "/work/main/stdlib-shims/pyperf/_json.py"
    q54 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_570));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    if (!q54)
    {
        goto b4;
    }
b3:;
#line 79 "/work/main/stdlib-shims/pyperf/_json.py"
    v55 = u_pyperf___json___Reader__items(NULL, v0);
    if (RT_UNLIKELY(!v55))
        { pos = 3; goto error; }
    return v55;
b4:;
#line 80 "/work/main/stdlib-shims/pyperf/_json.py"
    q56 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_82));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 4; goto error; }
    if (!q56)
    {
        goto b6;
    }
b5:;
#line 81 "/work/main/stdlib-shims/pyperf/_json.py"
    v57 = u_pyperf___json___Reader__string(NULL, v0);
    if (RT_UNLIKELY(!v57))
        { pos = 5; goto error; }
    return v57;
b6:;
#line 82 "/work/main/stdlib-shims/pyperf/_json.py"
    q58 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_true));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 6; goto error; }
    if (!q58)
    {
        goto b8;
    }
b7:;
#line 83 "/work/main/stdlib-shims/pyperf/_json.py"
    return RT_TRUE;
b8:;
#line 84 "/work/main/stdlib-shims/pyperf/_json.py"
    q59 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_false));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 7; goto error; }
    if (!q59)
    {
        goto b10;
    }
b9:;
#line 85 "/work/main/stdlib-shims/pyperf/_json.py"
    return RT_FALSE;
b10:;
#line 86 "/work/main/stdlib-shims/pyperf/_json.py"
    q60 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_null));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 8; goto error; }
    if (!q60)
    {
        goto b12;
    }
b11:;
#line 87 "/work/main/stdlib-shims/pyperf/_json.py"
    return RT_NONE;
b12:;
#line 88 "/work/main/stdlib-shims/pyperf/_json.py"
    v61 = u_pyperf___json___Reader__number(NULL, v0);
    if (RT_UNLIKELY(!v61))
        { pos = 9; goto error; }
    return v61;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_127, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader__value_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader__value(fn, args[0]);
    return r;
}

/* Benchmark.as_data */
static Value u_pyperf___results__Benchmark__as_data(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    RtCell c3;
    Value v3;
    Value v24;
    uint64_t f7[sizeof(RtFunction) / 8 + 4];
    Value v7;
    Value v8;
    Value v25;
    Value v11;
    Value v12;
    Value v13;
    Value v26;
    bool q15;
    Value v17;
    Value v19;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 304 "/work/main/stdlib-shims/pyperf/_results.py"
    c3 = (RtCell){&rt_type_cell, (Value)0};
    v3 = RT_VAL(&c3);
#line 305 "/work/main/stdlib-shims/pyperf/_results.py"
    v24 = u_pyperf___results__Benchmark__get_metadata(NULL, v0);
    if (RT_UNLIKELY(!v24))
        { pos = 0; goto error; }
    RT_AS(RtCell, v3)->value = v24;
#line 306 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = (RtFunction *)f7;
        made->type = &rt_type_function;
        made->code = &code_75;
        made->cells[0] = RT_AS(RtCell, v3);
        v7 = RT_VAL(made);
    }
    v8 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v8 && !(v8 = rt_getattr(v0, &s__runs))))
        { pos = 1; goto error; }
    v25 = u_pyperf___results__Benchmark__as_data__L__listcomp(rt_do_function_of(v7), v8);
    if (RT_UNLIKELY(!v25))
        { pos = 2; goto error; }
    v11 = RT_VAL(rt_dict_new(1));
    if (RT_UNLIKELY(rt_dict_set(RT_AS(RtDict, v11), RT_VAL(&s_runs), v25) < 0))
        { pos = 3; goto error; }
#line 307 "/work/main/stdlib-shims/pyperf/_results.py"
    v12 = rt_do_global(&g_3__without, m_3, &s__without);
    if (RT_UNLIKELY(!v12))
        { pos = 4; goto error; }
    v13 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v13 && rt_do_unbound_local("metadata")))
        { pos = 5; goto error; }
    v26 = u_pyperf___results___without(NULL, v13, v1);
    if (RT_UNLIKELY(!v26))
        { pos = 6; goto error; }
#line 308 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r15_ = rt_do_truth(v26);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 7; goto error; }
    q15 = r15_;
    }
    if (!q15)
    {
        goto b2;
    }
b1:;
    v17 = v26;
#line 309 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r19_ = rt_dict_set(RT_AS(RtDict, v11), RT_VAL(&s_metadata), v17);
    if (RT_UNLIKELY(r19_ < 0))
        { pos = 8; goto error; }
    v19 = RT_NONE;
    }
        goto b3;
b2:;
b3:;
#line 310 "/work/main/stdlib-shims/pyperf/_results.py"
    return v11;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_74, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__as_data_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__as_data(fn, args[0], args[1]);
    return r;
}

/* add_runs */
static Value u_pyperf___results__add_runs(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    bool q5;
    Value v8;
    Value v9;
    Value v10;
    Value v43;
    Value v14;
    Value v16;
    RtFastIter it17;
    Value v20;
    Value v44;
    Value v45;
    bool q24;
    Value v46;
    Value v35;
    Value v37;
    Value v38;
    Value v47;
    Value v40;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 350 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = rt_do_global(&g_3__pyperf, m_3, &s__pyperf);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    {
        Value a[] = {0, 0, v0};
        v4 = rt_call_method(v3, &s_exists, a + 1, 1, NULL, &cache_194);
    }
    if (RT_UNLIKELY(!v4) && rt_do_lookup_failed())
        { pos = 1; goto error; }
    if (RT_UNLIKELY(!v4))
        { pos = 2; goto error; }
    {
    int r5_ = rt_do_truth(v4);
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 3; goto error; }
    q5 = r5_;
    }
    if (!q5)
    {
        goto b2;
    }
b1:;
    v8 = rt_do_global(&g_3_read_suite, m_3, &s_read_suite);
    if (RT_UNLIKELY(!v8))
        { pos = 4; goto error; }
    v9 = rt_do_global(&g_3__pyperf, m_3, &s__pyperf);
    if (RT_UNLIKELY(!v9))
        { pos = 5; goto error; }
    {
        Value a[] = {0, 0, v0};
        v10 = rt_call_method(v9, &s_read_file, a + 1, 1, NULL, &cache_195);
    }
    if (RT_UNLIKELY(!v10) && rt_do_lookup_failed())
        { pos = 6; goto error; }
    if (RT_UNLIKELY(!v10))
        { pos = 7; goto error; }
    v43 = u_pyperf___results__read_suite(NULL, v10);
    if (RT_UNLIKELY(!v43))
        { pos = 8; goto error; }
        v16 = v43;
        goto b3;
b2:;
    {
        Value a[] = {0};
        v14 = RT_VAL(rt_do_list_of(a, 0));
    }
        v16 = v14;
b3:;
#line 351 "/work/main/stdlib-shims/pyperf/_results.py"
    if (RT_UNLIKELY(!rt_do_iter(&it17, v16)))
        { pos = 9; goto error; }
b4:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 9; goto error; }
    { Value item19 = rt_do_next(&it17); if (RT_LIKELY(item19))
    {
        v20 = item19;
        goto b5;
    }
    }
    if (rt_pending())
    { pos = 9; goto error; }
        goto b8;
b5:;
#line 352 "/work/main/stdlib-shims/pyperf/_results.py"
    v44 = u_pyperf___results__Benchmark__get_name(NULL, v20);
    if (RT_UNLIKELY(!v44))
        { pos = 10; goto error; }
    v45 = u_pyperf___results__Benchmark__get_name(NULL, v1);
    if (RT_UNLIKELY(!v45))
        { pos = 11; goto error; }
    {
    int r24_ = rt_do_compare_truth(2, v44, v45);
    if (RT_UNLIKELY(r24_ < 0))
        { pos = 12; goto error; }
    q24 = r24_;
    }
    if (!q24)
    {
        goto b7;
    }
b6:;
#line 353 "/work/main/stdlib-shims/pyperf/_results.py"
    v46 = u_pyperf___results__Benchmark__add_runs(NULL, v20, v1);
    if (RT_UNLIKELY(!v46))
        { pos = 13; goto error; }
#line 354 "/work/main/stdlib-shims/pyperf/_results.py"
        goto b9;
b7:;
        goto b4;
b8:;
#line 356 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r35_ = rt_list_push(RT_AS(RtList, v16), v1);
    v35 = RT_NONE;
    }
b9:;
#line 357 "/work/main/stdlib-shims/pyperf/_results.py"
    v37 = rt_do_global(&g_3__pyperf, m_3, &s__pyperf);
    if (RT_UNLIKELY(!v37))
        { pos = 14; goto error; }
    v38 = rt_do_global(&g_3_suite_text, m_3, &s_suite_text);
    if (RT_UNLIKELY(!v38))
        { pos = 15; goto error; }
    v47 = u_pyperf___results__suite_text(NULL, v16);
    if (RT_UNLIKELY(!v47))
        { pos = 16; goto error; }
    {
        Value a[] = {0, 0, v0, v47};
        v40 = rt_call_method(v37, &s_write_file, a + 1, 2, NULL, &cache_196);
    }
    if (RT_UNLIKELY(!v40) && rt_do_lookup_failed())
        { pos = 17; goto error; }
    if (RT_UNLIKELY(!v40))
        { pos = 18; goto error; }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_81, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__add_runs_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__add_runs(fn, args[0], args[1]);
    return r;
}

/* mean_of */
static double u_pyperf___results__mean_of(RtFunction *fn, Value p0) {
    int pos = 0;
    double d3;
    int64_t i5;
    double d8;
    double d6;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0.0;
    }
#line 69 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    d3 = rt_math_fsum(v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 0; goto error; }
    }
    {
    i5 = rt_tuple_size(RT_AS(RtTuple, v0));
    }
    d8 = (double)i5;
    {
    d6 = rt_f64_truediv(d3, d8);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 1; goto error; }
    }
    return d6;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_20, pos);
leave: __attribute__((unused));
    return 0.0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__mean_of_entry(RtFunction *fn, Value *args) {
    double r = u_pyperf___results__mean_of(fn, args[0]);
    return rt_pending() ? 0 : rt_from_double(r);
}

/* _short_power */
static Value u_pyperf___results___short_power_315(RtFunction *fn, Value p0, int64_t p1, int64_t p2) {
    int pos = 0;
    Value v48;
    bool q5;
    Value v13;
    Value v17;
    int64_t i18;
    Value v50;
    Value v19;
    bool q22;
    Value v51;
    Value v26;
    int64_t i28;
    bool q34;
    Value v53;
    Value v54;
    Value v39;
    Value v40;
    Value v46;
    Value v0 = p0;
    int64_t i1 = p1;
    int64_t i2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    v48 = rt_from_small(i2);
#line 39 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r5_ = rt_do_compare_truth(0, v0, v48);
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 3; goto error; }
    q5 = r5_;
    }
    if (!q5)
    {
        goto b2;
    }
b1:;
#line 40 "/work/main/stdlib-shims/pyperf/_results.py"
    return RT_NONE;
b2:;
#line 39 "/work/main/stdlib-shims/pyperf/_results.py"
    v13 = v0;
#line 41 "/work/main/stdlib-shims/pyperf/_results.py"
#line 42 "/work/main/stdlib-shims/pyperf/_results.py"
        {
        v17 = v13;
        i18 = INT64_C(0);
        }
b3:;
    v50 = rt_from_small(i1);
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    {
    v19 = rt_do_mod(v17, v50);
    if (RT_UNLIKELY(!v19))
        { pos = 0; goto error; }
    }
    {
    int r22_ = rt_do_compare_truth(2, v19, RT_SMALL(0));
    if (RT_UNLIKELY(r22_ < 0))
        { pos = 4; goto error; }
    q22 = r22_;
    }
    if (!q22)
    {
        goto b5;
    }
b4:;
    v51 = rt_from_small(i1);
#line 43 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v26 = rt_do_ifloordiv(v17, v51);
    if (RT_UNLIKELY(!v26))
        { pos = 1; goto error; }
    }
#line 44 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i28 = rt_i64_add(i18, INT64_C(1));
    }
        {
        v17 = v26;
        i18 = i28;
        }
        goto b3;
b5:;
#line 45 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r34_ = rt_do_compare_truth(2, v17, RT_SMALL(1));
    if (RT_UNLIKELY(r34_ < 0))
        { pos = 5; goto error; }
    q34 = r34_;
    }
    if (!q34)
    {
        goto b7;
    }
b6:;
    v53 = rt_from_small(i1);
    v54 = rt_from_small(i18);
    {
        Value a[] = {v53, v54};
        v39 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v40 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_545)), v39));
    if (RT_UNLIKELY(!v40))
        { pos = 2; goto error; }
    }
        v46 = v40;
        goto b8;
b7:;
        v46 = RT_NONE;
b8:;
    return v46;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_15, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* _Reader.take */
static bool u_pyperf___json___Reader__take(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v20;
    Value v4;
    Value v5;
    Value v6;
    bool q7;
    Value v10;
    int64_t i12;
    Value v21;
    Value v13;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 69 "/work/main/stdlib-shims/pyperf/_json.py"
    v20 = u_pyperf___json___Reader__skip_blanks(NULL, v0);
    if (RT_UNLIKELY(!v20))
        { pos = 0; goto error; }
#line 70 "/work/main/stdlib-shims/pyperf/_json.py"
    v4 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_text))))
        { pos = 1; goto error; }
    v5 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v0, &s_at))))
        { pos = 2; goto error; }
    {
        Value a[] = {0, 0, v1, v5};
        v6 = rt_call_method(v4, &s_startswith, a + 1, 2, NULL, &cache_197);
    }
    if (RT_UNLIKELY(!v6) && rt_do_lookup_failed())
        { pos = 3; goto error; }
    if (RT_UNLIKELY(!v6))
        { pos = 4; goto error; }
    {
    int r7_ = rt_do_truth(v6);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 5; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b2;
    }
b1:;
#line 71 "/work/main/stdlib-shims/pyperf/_json.py"
    v10 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v10 && !(v10 = rt_getattr(v0, &s_at))))
        { pos = 6; goto error; }
    {
    i12 = rt_str_size(RT_AS(RtStr, v1));
    }
    v21 = rt_from_small(i12);
    {
    v13 = rt_fast_int_add(v10, v21);
    }
    rt_do_field_store(v0, 24, v13, &s_at);
#line 72 "/work/main/stdlib-shims/pyperf/_json.py"
    return true;
b2:;
#line 73 "/work/main/stdlib-shims/pyperf/_json.py"
    return false;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_126, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader__take_entry(RtFunction *fn, Value *args) {
    bool r = u_pyperf___json___Reader__take(fn, args[0], args[1]);
    return rt_pending() ? 0 : rt_from_bool(r);
}

/* Benchmark.as_data.<locals>.<listcomp> */
static Value u_pyperf___results__Benchmark__as_data__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it14;
    Value v3;
    Value v4;
    Value v7;
    Value v8;
    Value v13;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it14, v0));
#line 306 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    v4 = RT_VAL(rt_list_new(rt_do_iter_hint(&it14)));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_do_next(&it14); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v8 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v8 && rt_do_unbound_free("metadata")))
        { pos = 1; goto error; }
    v13 = u_pyperf___results__Run__as_data(NULL, v7, v8);
    if (RT_UNLIKELY(!v13))
        { pos = 2; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v4), v13);
    }
        goto b1;
b3:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_75, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__as_data__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__as_data__L__listcomp(fn, args[0]);
    return r;
}

/* write */
static Value u_pyperf___json__write(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    Value v5;
    bool q6;
    Value v11;
    Value v111;
    bool q19;
    Value v27;
    bool q28;
    bool q34;
    Value v42;
    Value v48;
    Value v49;
    Value v50;
    bool q51;
    Value v58;
    Value v64;
    Value v65;
    Value v66;
    bool q67;
    Value v76;
    Value v112;
    Value v78;
    Value v79;
    Value v85;
    bool q86;
    uint64_t f93[sizeof(RtFunction) / 8 + 4];
    Value v93;
    Value v96;
    Value v97;
    Value v113;
    Value v99;
    Value v100;
    Value v104;
    Value v107;
    Value v108;
    Value v109;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 23 "/work/main/stdlib-shims/pyperf/_json.py"
    c2 = (RtCell){&rt_type_cell, v0};
    v2 = RT_VAL(&c2);
#line 25 "/work/main/stdlib-shims/pyperf/_json.py"
    v5 = rt_do_builtin(&g_7_str, m_7, &s_str, &cache_198);
    if (RT_UNLIKELY(!v5))
        { pos = 0; goto error; }
    {
    int r6_ = rt_isinstance(v0, v5);
    if (RT_UNLIKELY(r6_ < 0))
        { pos = 1; goto error; }
    q6 = r6_;
    }
    if (!q6)
    {
        goto b2;
    }
b1:;
#line 26 "/work/main/stdlib-shims/pyperf/_json.py"
    v11 = rt_do_global(&g_7_write_text, m_7, &s_write_text);
    if (RT_UNLIKELY(!v11))
        { pos = 2; goto error; }
    v111 = u_pyperf___json__write_text(NULL, v0);
    if (RT_UNLIKELY(!v111))
        { pos = 3; goto error; }
    return v111;
b2:;
#line 27 "/work/main/stdlib-shims/pyperf/_json.py"
    q19 = v0 == RT_NONE;
    if (!q19)
    {
        goto b4;
    }
b3:;
#line 28 "/work/main/stdlib-shims/pyperf/_json.py"
    return RT_VAL(&s_null);
b4:;
#line 29 "/work/main/stdlib-shims/pyperf/_json.py"
    v27 = rt_do_builtin(&g_7_bool, m_7, &s_bool, &cache_199);
    if (RT_UNLIKELY(!v27))
        { pos = 4; goto error; }
    {
    int r28_ = rt_isinstance(v0, v27);
    if (RT_UNLIKELY(r28_ < 0))
        { pos = 5; goto error; }
    q28 = r28_;
    }
    if (!q28)
    {
        goto b9;
    }
b5:;
#line 30 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    int r34_ = rt_do_truth(v0);
    if (RT_UNLIKELY(r34_ < 0))
        { pos = 6; goto error; }
    q34 = r34_;
    }
    if (!q34)
    {
        goto b7;
    }
b6:;
        v42 = RT_VAL(&s_true);
        goto b8;
b7:;
        v42 = RT_VAL(&s_false);
b8:;
    return v42;
b9:;
#line 31 "/work/main/stdlib-shims/pyperf/_json.py"
    v48 = rt_do_builtin(&g_7_int, m_7, &s_int, &cache_200);
    if (RT_UNLIKELY(!v48))
        { pos = 7; goto error; }
    v49 = rt_do_builtin(&g_7_float, m_7, &s_float, &cache_201);
    if (RT_UNLIKELY(!v49))
        { pos = 8; goto error; }
    {
        Value a[] = {v48, v49};
        v50 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    int r51_ = rt_isinstance(v0, v50);
    if (RT_UNLIKELY(r51_ < 0))
        { pos = 9; goto error; }
    q51 = r51_;
    }
    if (!q51)
    {
        goto b11;
    }
b10:;
#line 32 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    v58 = rt_repr(v0);
    if (RT_UNLIKELY(!v58))
        { pos = 10; goto error; }
    }
    return v58;
b11:;
#line 33 "/work/main/stdlib-shims/pyperf/_json.py"
    v64 = rt_do_builtin(&g_7_list, m_7, &s_list, &cache_202);
    if (RT_UNLIKELY(!v64))
        { pos = 11; goto error; }
    v65 = rt_do_builtin(&g_7_tuple, m_7, &s_tuple, &cache_203);
    if (RT_UNLIKELY(!v65))
        { pos = 12; goto error; }
    {
        Value a[] = {v64, v65};
        v66 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    int r67_ = rt_isinstance(v0, v66);
    if (RT_UNLIKELY(r67_ < 0))
        { pos = 13; goto error; }
    q67 = r67_;
    }
    if (!q67)
    {
        goto b13;
    }
b12:;
#line 34 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    v76 = rt_dict_iter(RT_AS(RtDict, v0));
    }
    v112 = u_pyperf___json__write__L__listcomp_333(NULL, v76);
    if (RT_UNLIKELY(!v112))
        { pos = 14; goto error; }
    {
    v78 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_373)), RT_AS(RtList, v112)));
    if (RT_UNLIKELY(!v78))
        { pos = 15; goto error; }
    }
    {
    v79 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_410)), v78));
    if (RT_UNLIKELY(!v79))
        { pos = 16; goto error; }
    }
    return v79;
b13:;
#line 35 "/work/main/stdlib-shims/pyperf/_json.py"
    v85 = rt_do_builtin(&g_7_dict, m_7, &s_dict, &cache_204);
    if (RT_UNLIKELY(!v85))
        { pos = 17; goto error; }
    {
    int r86_ = rt_isinstance(v0, v85);
    if (RT_UNLIKELY(r86_ < 0))
        { pos = 18; goto error; }
    q86 = r86_;
    }
    if (!q86)
    {
        goto b15;
    }
b14:;
#line 36 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = (RtFunction *)f93;
        made->type = &rt_type_function;
        made->code = &code_120;
        made->cells[0] = RT_AS(RtCell, v2);
        v93 = RT_VAL(made);
    }
    {
        Value a[] = {0, v0};
    v96 = RT_VAL(rt_builtin_sorted(a + 1, 1, NULL));
    if (RT_UNLIKELY(!v96))
        { pos = 19; goto error; }
    }
    {
    v97 = rt_list_iter(RT_AS(RtList, v96));
    }
    v113 = u_pyperf___json__write__L__listcomp_323(rt_do_function_of(v93), v97);
    if (RT_UNLIKELY(!v113))
        { pos = 20; goto error; }
    {
    v99 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_373)), RT_AS(RtList, v113)));
    if (RT_UNLIKELY(!v99))
        { pos = 21; goto error; }
    }
    {
    v100 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_580)), v99));
    if (RT_UNLIKELY(!v100))
        { pos = 22; goto error; }
    }
    return v100;
b15:;
#line 37 "/work/main/stdlib-shims/pyperf/_json.py"
    v104 = rt_do_builtin(&g_7_TypeError, m_7, &s_TypeError, &cache_205);
    if (RT_UNLIKELY(!v104))
        { pos = 23; goto error; }
    {
        Value a[] = {v0};
        v107 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
    v108 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_581)), v107));
    if (RT_UNLIKELY(!v108))
        { pos = 24; goto error; }
    }
    {
        Value a[] = {0, v108};
        v109 = rt_do_call(v104, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v109))
        { pos = 25; goto error; }
    rt_raise_stmt(v109, (Value)0);
    { pos = 26; goto error; }
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_118, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json__write_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json__write(fn, args[0]);
    return r;
}

/* Benchmark.add_runs */
static Value u_pyperf___results__Benchmark__add_runs(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v5;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 165 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s__runs))))
        { pos = 0; goto error; }
    v4 = RT_FIELD(v1, 16);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v1, &s__runs))))
        { pos = 1; goto error; }
    {
    int r5_ = rt_list_extend(RT_AS(RtList, v3), v4);
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 2; goto error; }
    v5 = RT_NONE;
    }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_40, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__add_runs_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__add_runs(fn, args[0], args[1]);
    return r;
}

/* _Reader.skip_blanks */
static Value u_pyperf___json___Reader__skip_blanks(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v3;
    Value v5;
    int64_t i7;
    Value v28;
    bool q8;
    int64_t i29;
    int64_t i12;
    Value v30;
    Value v14;
    bool q16;
    int64_t i19;
    Value v32;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 61 "/work/main/stdlib-shims/pyperf/_json.py"
    v2 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_text))))
        { pos = 0; goto error; }
#line 62 "/work/main/stdlib-shims/pyperf/_json.py"
    v3 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_at))))
        { pos = 1; goto error; }
#line 63 "/work/main/stdlib-shims/pyperf/_json.py"
        v5 = v3;
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 2; goto error; }
    {
    i7 = rt_length(v2);
    if (RT_UNLIKELY(i7 < 0 && rt_pending()))
        { pos = 2; goto error; }
    }
    v28 = rt_fast_int(i7);
    {
    q8 = rt_fast_int_lt(v5, v28);
    }
    if (!q8)
    {
        goto b4;
    }
b2:;
    i29 = rt_do_unbox_i64(v5);
    i12 = i29;
    v30 = rt_fast_int(i12);
    if (RT_UNLIKELY(!rt_do_item(v2, v30, &v14)))
        { pos = 3; goto error; }
    {
    int r16_ = rt_contains(RT_VAL(&s_582), v14);
    if (RT_UNLIKELY(r16_ < 0))
        { pos = 4; goto error; }
    q16 = r16_;
    }
    if (!q16)
    {
        goto b5;
    }
b3:;
#line 64 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    i19 = rt_i64_add(i12, INT64_C(1));
    }
    v32 = rt_fast_int(i19);
        v5 = v32;
        goto b1;
b4:;
#line 63 "/work/main/stdlib-shims/pyperf/_json.py"
b5:;
#line 65 "/work/main/stdlib-shims/pyperf/_json.py"
    rt_do_field_store(v0, 24, v5, &s_at);
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_125, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader__skip_blanks_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader__skip_blanks(fn, args[0]);
    return r;
}

/* Run.as_data */
static Value u_pyperf___results__Run__as_data(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    bool q5;
    Value v8;
    Value v10;
    Value v14;
    bool q15;
    Value v18;
    Value v20;
    Value v24;
    Value v25;
    Value v36;
    bool q27;
    Value v29;
    Value v31;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 142 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_VAL(rt_dict_new(0));
#line 143 "/work/main/stdlib-shims/pyperf/_results.py"
    v4 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_warmups))))
        { pos = 0; goto error; }
    {
    int r5_ = rt_do_truth(v4);
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 1; goto error; }
    q5 = r5_;
    }
    if (!q5)
    {
        goto b2;
    }
b1:;
#line 144 "/work/main/stdlib-shims/pyperf/_results.py"
    v8 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v8 && !(v8 = rt_getattr(v0, &s_warmups))))
        { pos = 2; goto error; }
    {
    int r10_ = rt_dict_set(RT_AS(RtDict, v3), RT_VAL(&s_warmups), v8);
    if (RT_UNLIKELY(r10_ < 0))
        { pos = 3; goto error; }
    v10 = RT_NONE;
    }
        goto b3;
b2:;
b3:;
#line 145 "/work/main/stdlib-shims/pyperf/_results.py"
    v14 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v14 && !(v14 = rt_getattr(v0, &s_values))))
        { pos = 4; goto error; }
    {
    int r15_ = rt_do_truth(v14);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 5; goto error; }
    q15 = r15_;
    }
    if (!q15)
    {
        goto b5;
    }
b4:;
#line 146 "/work/main/stdlib-shims/pyperf/_results.py"
    v18 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v18 && !(v18 = rt_getattr(v0, &s_values))))
        { pos = 6; goto error; }
    {
    int r20_ = rt_dict_set(RT_AS(RtDict, v3), RT_VAL(&s_values), v18);
    if (RT_UNLIKELY(r20_ < 0))
        { pos = 7; goto error; }
    v20 = RT_NONE;
    }
        goto b6;
b5:;
b6:;
#line 147 "/work/main/stdlib-shims/pyperf/_results.py"
    v24 = rt_do_global(&g_3__without, m_3, &s__without);
    if (RT_UNLIKELY(!v24))
        { pos = 8; goto error; }
    v25 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v25 && !(v25 = rt_getattr(v0, &s_metadata))))
        { pos = 9; goto error; }
    v36 = u_pyperf___results___without(NULL, v25, v1);
    if (RT_UNLIKELY(!v36))
        { pos = 10; goto error; }
#line 148 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r27_ = rt_do_truth(v36);
    if (RT_UNLIKELY(r27_ < 0))
        { pos = 11; goto error; }
    q27 = r27_;
    }
    if (!q27)
    {
        goto b8;
    }
b7:;
    v29 = v36;
#line 149 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r31_ = rt_dict_set(RT_AS(RtDict, v3), RT_VAL(&s_metadata), v29);
    if (RT_UNLIKELY(r31_ < 0))
        { pos = 12; goto error; }
    v31 = RT_NONE;
    }
        goto b9;
b8:;
b9:;
#line 150 "/work/main/stdlib-shims/pyperf/_results.py"
    return v3;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_36, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Run__as_data_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Run__as_data(fn, args[0], args[1]);
    return r;
}

/* write.<locals>.<listcomp> */
static Value u_pyperf___json__write__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v5;
    Value v6;
    Value v11;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 34 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_next(v0); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v6 = rt_do_global(&g_7_write, m_7, &s_write);
    if (RT_UNLIKELY(!v6))
        { pos = 1; goto error; }
    v11 = u_pyperf___json__write_327(NULL, v5);
    if (RT_UNLIKELY(!v11))
        { pos = 2; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v11);
    }
        goto b1;
b3:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_119, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json__write__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json__write__L__listcomp(fn, args[0]);
    return r;
}

/* write.<locals>.<listcomp> */
static Value u_pyperf___json__write__L__listcomp_323(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v7;
    Value v8;
    Value v20;
    Value v11;
    Value v12;
    Value v13;
    Value v14;
    Value v21;
    Value v16;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 36 "/work/main/stdlib-shims/pyperf/_json.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    {
        Value a[] = {0};
        v4 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_next(v0); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v8 = rt_do_global(&g_7_write_text, m_7, &s_write_text);
    if (RT_UNLIKELY(!v8))
        { pos = 1; goto error; }
    v20 = u_pyperf___json__write_text(NULL, v7);
    if (RT_UNLIKELY(!v20))
        { pos = 2; goto error; }
    {
    v11 = RT_VAL(rt_str_concat(RT_AS(RtStr, v20), RT_AS(RtStr, RT_VAL(&s_457))));
    if (RT_UNLIKELY(!v11))
        { pos = 3; goto error; }
    }
    v12 = rt_do_global(&g_7_write, m_7, &s_write);
    if (RT_UNLIKELY(!v12))
        { pos = 4; goto error; }
    v13 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v13 && rt_do_unbound_free("value")))
        { pos = 5; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v13, v7, &v14)))
        { pos = 6; goto error; }
    v21 = u_pyperf___json__write_327(NULL, v14);
    if (RT_UNLIKELY(!v21))
        { pos = 7; goto error; }
    {
    v16 = RT_VAL(rt_str_concat(RT_AS(RtStr, v11), RT_AS(RtStr, v21)));
    if (RT_UNLIKELY(!v16))
        { pos = 8; goto error; }
    }
    {
    (void)rt_list_push(RT_AS(RtList, v4), v16);
    }
        goto b1;
b3:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_120, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json__write__L__listcomp_323_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json__write__L__listcomp_323(fn, args[0]);
    return r;
}

/* _without */
static Value u_pyperf___results___without(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    RtCell c3;
    Value v3;
    RtCell c4;
    Value v4;
    uint64_t f5[sizeof(RtFunction) / 8 + 5];
    Value v5;
    Value v10;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 100 "/work/main/stdlib-shims/pyperf/_results.py"
    c3 = (RtCell){&rt_type_cell, v0};
    v3 = RT_VAL(&c3);
    c4 = (RtCell){&rt_type_cell, v1};
    v4 = RT_VAL(&c4);
#line 101 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = (RtFunction *)f5;
        made->type = &rt_type_function;
        made->code = &code_26;
        made->cells[0] = RT_AS(RtCell, v4);
        made->cells[1] = RT_AS(RtCell, v3);
        v5 = RT_VAL(made);
    }
    v10 = u_pyperf___results___without__L__dictcomp(rt_do_function_of(v5), v0);
    if (RT_UNLIKELY(!v10))
        { pos = 0; goto error; }
    return v10;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_25, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results___without_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results___without(fn, args[0], args[1]);
    return r;
}

/* Benchmark.format_value */
static Value u_pyperf___results__Benchmark__format_value(RtFunction *fn, Value p0, double p1) {
    int pos = 0;
    Value v9;
    Value v3;
    Value v8;
    Value v6;
    Value v0 = p0;
    double d1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    v9 = rt_from_double(d1);
#line 235 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {v9};
        v3 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    v8 = u_pyperf___results__Benchmark__format_values(NULL, v0, v3);
    if (RT_UNLIKELY(!v8))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v8), INT64_C(0), &v6)))
        { pos = 1; goto error; }
    return v6;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_65, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* Benchmark.stdev */
static double u_pyperf___results__Benchmark__stdev(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v6;
    double d7;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0.0;
    }
#line 210 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = rt_do_global(&g_3_stdev_of, m_3, &s_stdev_of);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    v6 = u_pyperf___results__Benchmark__get_values(NULL, v0);
    if (RT_UNLIKELY(!v6))
        { pos = 1; goto error; }
    d7 = u_pyperf___results__stdev_of_357(NULL, v6);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    return d7;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_59, pos);
leave: __attribute__((unused));
    return 0.0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__stdev_entry(RtFunction *fn, Value *args) {
    double r = u_pyperf___results__Benchmark__stdev(fn, args[0]);
    return rt_pending() ? 0 : rt_from_double(r);
}

/* write */
static Value u_pyperf___json__write_327(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    Value v5;
    bool q6;
    Value v11;
    Value v111;
    bool q19;
    Value v27;
    bool q28;
    bool q34;
    Value v42;
    Value v48;
    Value v49;
    Value v50;
    bool q51;
    Value v58;
    Value v64;
    Value v65;
    Value v66;
    bool q67;
    Value v76;
    Value v112;
    Value v78;
    Value v79;
    Value v85;
    bool q86;
    uint64_t f93[sizeof(RtFunction) / 8 + 4];
    Value v93;
    Value v96;
    Value v97;
    Value v113;
    Value v99;
    Value v100;
    Value v104;
    Value v107;
    Value v108;
    Value v109;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 23 "/work/main/stdlib-shims/pyperf/_json.py"
    c2 = (RtCell){&rt_type_cell, v0};
    v2 = RT_VAL(&c2);
#line 25 "/work/main/stdlib-shims/pyperf/_json.py"
    v5 = rt_do_builtin(&g_7_str, m_7, &s_str, &cache_206);
    if (RT_UNLIKELY(!v5))
        { pos = 0; goto error; }
    {
    int r6_ = rt_isinstance(v0, v5);
    if (RT_UNLIKELY(r6_ < 0))
        { pos = 1; goto error; }
    q6 = r6_;
    }
    if (!q6)
    {
        goto b2;
    }
b1:;
#line 26 "/work/main/stdlib-shims/pyperf/_json.py"
    v11 = rt_do_global(&g_7_write_text, m_7, &s_write_text);
    if (RT_UNLIKELY(!v11))
        { pos = 2; goto error; }
    v111 = u_pyperf___json__write_text(NULL, v0);
    if (RT_UNLIKELY(!v111))
        { pos = 3; goto error; }
    return v111;
b2:;
#line 27 "/work/main/stdlib-shims/pyperf/_json.py"
    q19 = v0 == RT_NONE;
    if (!q19)
    {
        goto b4;
    }
b3:;
#line 28 "/work/main/stdlib-shims/pyperf/_json.py"
    return RT_VAL(&s_null);
b4:;
#line 29 "/work/main/stdlib-shims/pyperf/_json.py"
    v27 = rt_do_builtin(&g_7_bool, m_7, &s_bool, &cache_207);
    if (RT_UNLIKELY(!v27))
        { pos = 4; goto error; }
    {
    int r28_ = rt_isinstance(v0, v27);
    if (RT_UNLIKELY(r28_ < 0))
        { pos = 5; goto error; }
    q28 = r28_;
    }
    if (!q28)
    {
        goto b9;
    }
b5:;
#line 30 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    int r34_ = rt_do_truth(v0);
    if (RT_UNLIKELY(r34_ < 0))
        { pos = 6; goto error; }
    q34 = r34_;
    }
    if (!q34)
    {
        goto b7;
    }
b6:;
        v42 = RT_VAL(&s_true);
        goto b8;
b7:;
        v42 = RT_VAL(&s_false);
b8:;
    return v42;
b9:;
#line 31 "/work/main/stdlib-shims/pyperf/_json.py"
    v48 = rt_do_builtin(&g_7_int, m_7, &s_int, &cache_208);
    if (RT_UNLIKELY(!v48))
        { pos = 7; goto error; }
    v49 = rt_do_builtin(&g_7_float, m_7, &s_float, &cache_209);
    if (RT_UNLIKELY(!v49))
        { pos = 8; goto error; }
    {
        Value a[] = {v48, v49};
        v50 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    int r51_ = rt_isinstance(v0, v50);
    if (RT_UNLIKELY(r51_ < 0))
        { pos = 9; goto error; }
    q51 = r51_;
    }
    if (!q51)
    {
        goto b11;
    }
b10:;
#line 32 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    v58 = rt_repr(v0);
    if (RT_UNLIKELY(!v58))
        { pos = 10; goto error; }
    }
    return v58;
b11:;
#line 33 "/work/main/stdlib-shims/pyperf/_json.py"
    v64 = rt_do_builtin(&g_7_list, m_7, &s_list, &cache_210);
    if (RT_UNLIKELY(!v64))
        { pos = 11; goto error; }
    v65 = rt_do_builtin(&g_7_tuple, m_7, &s_tuple, &cache_211);
    if (RT_UNLIKELY(!v65))
        { pos = 12; goto error; }
    {
        Value a[] = {v64, v65};
        v66 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    int r67_ = rt_isinstance(v0, v66);
    if (RT_UNLIKELY(r67_ < 0))
        { pos = 13; goto error; }
    q67 = r67_;
    }
    if (!q67)
    {
        goto b13;
    }
b12:;
#line 34 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    v76 = rt_iter(v0);
    if (RT_UNLIKELY(!v76))
        { pos = 14; goto error; }
    }
    v112 = u_pyperf___json__write__L__listcomp_333(NULL, v76);
    if (RT_UNLIKELY(!v112))
        { pos = 14; goto error; }
    {
    v78 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_373)), RT_AS(RtList, v112)));
    if (RT_UNLIKELY(!v78))
        { pos = 15; goto error; }
    }
    {
    v79 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_410)), v78));
    if (RT_UNLIKELY(!v79))
        { pos = 16; goto error; }
    }
    return v79;
b13:;
#line 35 "/work/main/stdlib-shims/pyperf/_json.py"
    v85 = rt_do_builtin(&g_7_dict, m_7, &s_dict, &cache_212);
    if (RT_UNLIKELY(!v85))
        { pos = 17; goto error; }
    {
    int r86_ = rt_isinstance(v0, v85);
    if (RT_UNLIKELY(r86_ < 0))
        { pos = 18; goto error; }
    q86 = r86_;
    }
    if (!q86)
    {
        goto b15;
    }
b14:;
#line 36 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        RtFunction *made = (RtFunction *)f93;
        made->type = &rt_type_function;
        made->code = &code_120;
        made->cells[0] = RT_AS(RtCell, v2);
        v93 = RT_VAL(made);
    }
    {
        Value a[] = {0, v0};
    v96 = RT_VAL(rt_builtin_sorted(a + 1, 1, NULL));
    if (RT_UNLIKELY(!v96))
        { pos = 19; goto error; }
    }
    {
    v97 = rt_list_iter(RT_AS(RtList, v96));
    }
    v113 = u_pyperf___json__write__L__listcomp_323(rt_do_function_of(v93), v97);
    if (RT_UNLIKELY(!v113))
        { pos = 20; goto error; }
    {
    v99 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_373)), RT_AS(RtList, v113)));
    if (RT_UNLIKELY(!v99))
        { pos = 21; goto error; }
    }
    {
    v100 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_580)), v99));
    if (RT_UNLIKELY(!v100))
        { pos = 22; goto error; }
    }
    return v100;
b15:;
#line 37 "/work/main/stdlib-shims/pyperf/_json.py"
    v104 = rt_do_builtin(&g_7_TypeError, m_7, &s_TypeError, &cache_213);
    if (RT_UNLIKELY(!v104))
        { pos = 23; goto error; }
    {
        Value a[] = {v0};
        v107 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    {
    v108 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_581)), v107));
    if (RT_UNLIKELY(!v108))
        { pos = 24; goto error; }
    }
    {
        Value a[] = {0, v108};
        v109 = rt_do_call(v104, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v109))
        { pos = 25; goto error; }
    rt_raise_stmt(v109, (Value)0);
    { pos = 26; goto error; }
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_118, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json__write_327_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json__write_327(fn, args[0]);
    return r;
}

/* write_text */
static Value u_pyperf___json__write_text(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    RtFastIter it3;
    Value v6;
    Value v7;
    bool q8;
    Value v10;
    Value v11;
    Value v12;
    bool q16;
    Value v18;
    bool q22;
    Value v24;
    Value v26;
    int64_t i35;
    bool q37;
    int64_t i44;
    Value v76;
    Value v45;
    Value v46;
    int64_t i51;
    int64_t i53;
    int64_t i57;
    int64_t i58;
    int64_t i61;
    int64_t i62;
    Value v82;
    Value v83;
    Value v63;
    Value v64;
    Value v65;
    Value v72;
    Value v73;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 9 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 10 "/work/main/stdlib-shims/pyperf/_json.py"
    if (RT_UNLIKELY(!rt_do_iter(&it3, v0)))
        { pos = 0; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item5 = rt_do_next(&it3); if (RT_LIKELY(item5))
    {
        v6 = item5;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b15;
b2:;
#line 11 "/work/main/stdlib-shims/pyperf/_json.py"
    v7 = rt_do_global(&g_7__ESCAPES, m_7, &s__ESCAPES);
    if (RT_UNLIKELY(!v7))
        { pos = 1; goto error; }
    {
    int r8_ = rt_dict_contains(RT_AS(RtDict, v7), v6);
    if (RT_UNLIKELY(r8_ < 0))
        { pos = 2; goto error; }
    q8 = r8_;
    }
    if (!q8)
    {
        goto b4;
    }
b3:;
#line 12 "/work/main/stdlib-shims/pyperf/_json.py"
    v10 = rt_do_global(&g_7__ESCAPES, m_7, &s__ESCAPES);
    if (RT_UNLIKELY(!v10))
        { pos = 3; goto error; }
    {
    v11 = rt_dict_getitem(RT_AS(RtDict, v10), v6);
    if (RT_UNLIKELY(!v11))
        { pos = 4; goto error; }
    }
    {
    int r12_ = rt_list_push(RT_AS(RtList, v2), v11);
    v12 = RT_NONE;
    }
        goto b14;
b4:;
#line 13 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    int r16_ = rt_do_compare_truth(1, RT_VAL(&s_389), v6);
    if (RT_UNLIKELY(r16_ < 0))
        { pos = 5; goto error; }
    q16 = r16_;
    }
    if (!q16)
    {
        goto b8;
    }
b5:;
    v18 = v6;
    {
    int r22_ = rt_do_compare_truth(1, v18, RT_VAL(&s_585));
    if (RT_UNLIKELY(r22_ < 0))
        { pos = 5; goto error; }
    q22 = r22_;
    }
    if (!q22)
    {
        goto b7;
    }
b6:;
    v24 = v18;
#line 14 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    int r26_ = rt_list_push(RT_AS(RtList, v2), v24);
    v26 = RT_NONE;
    }
        goto b13;
b7:;
#line 13 "/work/main/stdlib-shims/pyperf/_json.py"
        goto b9;
b8:;
b9:;
#line 15 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    i35 = rt_ord(v6);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 6; goto error; }
    }
    {
    q37 = rt_i64_lt(i35, INT64_C(65536));
    }
    if (!q37)
    {
        goto b11;
    }
b10:;
#line 16 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    i44 = rt_ord(v6);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 7; goto error; }
    }
    v76 = rt_from_small(i44);
    {
    v45 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_586)), v76));
    if (RT_UNLIKELY(!v45))
        { pos = 8; goto error; }
    }
    {
    int r46_ = rt_list_push(RT_AS(RtList, v2), v45);
    v46 = RT_NONE;
    }
        goto b12;
b11:;
#line 18 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    i51 = rt_ord(v6);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 9; goto error; }
    }
    {
    i53 = rt_i64_sub(i51, INT64_C(65536));
    }
#line 19 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    i57 = rt_i64_rshift(i53, INT64_C(10));
    }
    {
    i58 = rt_i64_add(INT64_C(55296), i57);
    }
    {
    i61 = rt_i64_and(i53, INT64_C(1023));
    }
    {
    i62 = rt_i64_add(INT64_C(56320), i61);
    }
    v82 = rt_from_small(i58);
    v83 = rt_from_small(i62);
    {
        Value a[] = {v82, v83};
        v63 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v64 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_587)), v63));
    if (RT_UNLIKELY(!v64))
        { pos = 10; goto error; }
    }
    {
    int r65_ = rt_list_push(RT_AS(RtList, v2), v64);
    v65 = RT_NONE;
    }
b12:;
b13:;
b14:;
        goto b1;
b15:;
#line 20 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    v72 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_418)), RT_AS(RtList, v2)));
    if (RT_UNLIKELY(!v72))
        { pos = 11; goto error; }
    }
    {
    v73 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_588)), v72));
    if (RT_UNLIKELY(!v73))
        { pos = 12; goto error; }
    }
    return v73;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_117, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json__write_text_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json__write_text(fn, args[0]);
    return r;
}

/* _without.<locals>.<dictcomp> */
static Value u_pyperf___results___without__L__dictcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it18;
    Value v3;
    Value v4;
    Value v5;
    Value v8;
    Value v9;
    bool q10;
    bool q11;
    Value v13;
    Value v14;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it18, v0));
#line 101 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    v4 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[1]);
    v5 = RT_VAL(rt_dict_new(0));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item7 = rt_do_next(&it18); if (RT_LIKELY(item7))
    {
        v8 = item7;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b4;
b2:;
    v9 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v9 && rt_do_unbound_free("common")))
        { pos = 1; goto error; }
    {
    int r10_ = rt_dict_contains(RT_AS(RtDict, v9), v8);
    if (RT_UNLIKELY(r10_ < 0))
        { pos = 2; goto error; }
    q10 = r10_;
    }
    q11 = !q10;
    if (!q11)
    {
        goto b1;
    }
b3:;
    v13 = RT_AS(RtCell, v4)->value;
    if (RT_UNLIKELY(!v13 && rt_do_unbound_free("entries")))
        { pos = 3; goto error; }
    {
    v14 = rt_dict_getitem(RT_AS(RtDict, v13), v8);
    if (RT_UNLIKELY(!v14))
        { pos = 4; goto error; }
    }
    {
    int r15_ = rt_dict_set(RT_AS(RtDict, v5), v8, v14);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 2; goto error; }
    }
        goto b1;
b4:;
    return v5;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_26, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results___without__L__dictcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results___without__L__dictcomp(fn, args[0]);
    return r;
}

/* Benchmark.get_unit */
static Value u_pyperf___results__Benchmark__get_unit(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v4;
    Value v5;
    Value v8;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 189 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s__runs))))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v2), INT64_C(0), &v4)))
        { pos = 1; goto error; }
    v5 = RT_FIELD(v4, 32);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v4, &s_metadata))))
        { pos = 2; goto error; }
    {
    v8 = rt_dict_get_or(RT_AS(RtDict, v5), RT_VAL(&s_unit), RT_VAL(&s_second));
    if (RT_UNLIKELY(!v8))
        { pos = 3; goto error; }
    }
    return v8;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_48, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__get_unit_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__get_unit(fn, args[0]);
    return r;
}

/* Benchmark.format_values */
static Value u_pyperf___results__Benchmark__format_values(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v4;
    Value v9;
    Value v10;
    Value v7;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 232 "/work/main/stdlib-shims/pyperf/_results.py"
    v4 = rt_do_global(&g_3_format_values, m_3, &s_format_values);
    if (RT_UNLIKELY(!v4))
        { pos = 0; goto error; }
    v9 = u_pyperf___results__Benchmark__get_unit(NULL, v0);
    if (RT_UNLIKELY(!v9))
        { pos = 1; goto error; }
    v10 = u_pyperf___results__format_values_334(NULL, v9, v1);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    {
    v7 = RT_VAL(rt_tuple_from_iterable(v10));
    if (RT_UNLIKELY(!v7))
        { pos = 3; goto error; }
    }
    return v7;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_64, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__format_values_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__format_values(fn, args[0], args[1]);
    return r;
}

/* stdev_of */
static double u_pyperf___results__stdev_of(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    int64_t i4;
    bool q6;
    Value v11;
    Value v13;
    Value v17;
    double d33;
    Value v36;
    uint64_t f22[sizeof(RtFunction) / 8 + 4];
    Value v22;
    Value v34;
    double d25;
    int64_t i27;
    int64_t i29;
    double d38;
    double d30;
    double d31;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0.0;
    }
#line 72 "/work/main/stdlib-shims/pyperf/_results.py"
    c2 = (RtCell){&rt_type_cell, (Value)0};
    v2 = RT_VAL(&c2);
#line 74 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i4 = rt_tuple_size(RT_AS(RtTuple, v0));
    }
    {
    q6 = rt_i64_lt(i4, INT64_C(2));
    }
    if (!q6)
    {
        goto b2;
    }
b1:;
#line 75 "/work/main/stdlib-shims/pyperf/_results.py"
    v11 = rt_do_builtin(&g_3_ValueError, m_3, &s_ValueError, &cache_214);
    if (RT_UNLIKELY(!v11))
        { pos = 0; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_589)};
        v13 = rt_do_call(v11, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v13))
        { pos = 1; goto error; }
    rt_raise_stmt(v13, (Value)0);
    { pos = 2; goto error; }
b2:;
#line 76 "/work/main/stdlib-shims/pyperf/_results.py"
    v17 = rt_do_global(&g_3_mean_of, m_3, &s_mean_of);
    if (RT_UNLIKELY(!v17))
        { pos = 3; goto error; }
    d33 = u_pyperf___results__mean_of(NULL, v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 4; goto error; }
    v36 = rt_from_double(d33);
    RT_AS(RtCell, v2)->value = v36;
#line 77 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = (RtFunction *)f22;
        made->type = &rt_type_function;
        made->code = &code_22;
        made->cells[0] = RT_AS(RtCell, v2);
        v22 = RT_VAL(made);
    }
    v34 = u_pyperf___results__stdev_of__L__listcomp(rt_do_function_of(v22), v0);
    if (RT_UNLIKELY(!v34))
        { pos = 5; goto error; }
    {
    d25 = rt_math_fsum(v34);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 6; goto error; }
    }
    {
    i27 = rt_tuple_size(RT_AS(RtTuple, v0));
    }
    {
    i29 = rt_i64_sub(i27, INT64_C(1));
    }
    d38 = (double)i29;
    {
    d30 = rt_f64_truediv(d25, d38);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 7; goto error; }
    }
    {
    d31 = rt_do_math_sqrt(d30);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 8; goto error; }
    }
    return d31;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_21, pos);
leave: __attribute__((unused));
    return 0.0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__stdev_of_entry(RtFunction *fn, Value *args) {
    double r = u_pyperf___results__stdev_of(fn, args[0]);
    return rt_pending() ? 0 : rt_from_double(r);
}

/* write.<locals>.<listcomp> */
static Value u_pyperf___json__write__L__listcomp_333(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v5;
    Value v6;
    Value v11;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 34 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_next(v0); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v6 = rt_do_global(&g_7_write, m_7, &s_write);
    if (RT_UNLIKELY(!v6))
        { pos = 1; goto error; }
    v11 = u_pyperf___json__write_327(NULL, v5);
    if (RT_UNLIKELY(!v11))
        { pos = 2; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v11);
    }
        goto b1;
b3:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_119, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json__write__L__listcomp_333_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json__write__L__listcomp_333(fn, args[0]);
    return r;
}

/* format_values */
static Value u_pyperf___results__format_values_334(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    bool q5;
    Value v10;
    Value v30;
    Value v13;
    bool q17;
    Value v22;
    Value v31;
    Value v27;
    Value v32;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 59 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r5_ = rt_do_compare_truth(2, v0, RT_VAL(&s_byte));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 4; goto error; }
    q5 = r5_;
    }
    if (!q5)
    {
        goto b2;
    }
b1:;
#line 60 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v10 = rt_tuple_iter(RT_AS(RtTuple, v1));
    }
    v30 = u_pyperf___results__format_values__L__listcomp(NULL, v10);
    if (RT_UNLIKELY(!v30))
        { pos = 0; goto error; }
    return v30;
b2:;
#line 59 "/work/main/stdlib-shims/pyperf/_results.py"
    v13 = v0;
#line 61 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r17_ = rt_do_compare_truth(2, v13, RT_VAL(&s_integer));
    if (RT_UNLIKELY(r17_ < 0))
        { pos = 5; goto error; }
    q17 = r17_;
    }
    if (!q17)
    {
        goto b4;
    }
b3:;
#line 62 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v22 = rt_tuple_iter(RT_AS(RtTuple, v1));
    }
    v31 = u_pyperf___results__format_values__L__listcomp_271(NULL, v22);
    if (RT_UNLIKELY(!v31))
        { pos = 1; goto error; }
    return v31;
b4:;
#line 63 "/work/main/stdlib-shims/pyperf/_results.py"
    v27 = rt_do_global(&g_3_format_times, m_3, &s_format_times);
    if (RT_UNLIKELY(!v27))
        { pos = 2; goto error; }
    v32 = u_pyperf___results__format_times(NULL, v1);
    if (RT_UNLIKELY(!v32))
        { pos = 3; goto error; }
    return v32;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_17, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_values_334_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_values_334(fn, args[0], args[1]);
    return r;
}

/* stdev_of.<locals>.<listcomp> */
static Value u_pyperf___results__stdev_of__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it15;
    Value v3;
    Value v4;
    Value v16;
    double d18;
    double d7;
    Value v8;
    double d19;
    double d9;
    double d11;
    Value v21;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it15, v0));
#line 77 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    v4 = RT_VAL(rt_list_new(rt_do_iter_hint(&it15)));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_do_next(&it15); if (RT_LIKELY(item6))
    {
        v16 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b4;
b2:;
    d18 = rt_float_value(v16);
        d7 = d18;
b3:;
    v8 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v8 && rt_do_unbound_free("mean")))
        { pos = 1; goto error; }
    d19 = rt_float_value(v8);
    {
    d9 = rt_f64_sub(d7, d19);
    }
    {
    d11 = rt_f64_pow(d9, 0x1p+1);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    }
    v21 = rt_from_double(d11);
    {
    (void)rt_list_push(RT_AS(RtList, v4), v21);
    }
        goto b1;
b4:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_22, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__stdev_of__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__stdev_of__L__listcomp(fn, args[0]);
    return r;
}

/* _Reader.members */
static Value u_pyperf___json___Reader__members(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    bool q54;
    bool q11;
    bool q55;
    Value v56;
    bool q57;
    Value v58;
    bool q59;
    Value v60;
    Value v49;
    Value v61;
    Value v62;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 102 "/work/main/stdlib-shims/pyperf/_json.py"
    v2 = RT_VAL(rt_dict_new(0));
#line 103 "/work/main/stdlib-shims/pyperf/_json.py"
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    q54 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_590));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 0; goto error; }
    if (!q54)
    {
        goto b3;
    }
b2:;
#line 112 "/work/main/stdlib-shims/pyperf/_json.py"
    return v2;
b3:;
#line 104 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    int r11_ = rt_do_truth(v2);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 1; goto error; }
    q11 = r11_;
    }
    if (!q11)
    {
        goto b7;
    }
b4:;
    q55 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_373));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    if (!q55)
    {
        goto b6;
    }
b5:;
        goto b8;
b6:;
#line 105 "/work/main/stdlib-shims/pyperf/_json.py"
    v56 = u_pyperf___json___Reader__fail(NULL, v0, RT_VAL(&s_591));
    if (RT_UNLIKELY(!v56))
        { pos = 3; goto error; }
    rt_do_unreachable(&code_129, 105);
b7:;
#line 104 "/work/main/stdlib-shims/pyperf/_json.py"
b8:;
#line 105 "/work/main/stdlib-shims/pyperf/_json.py"
b9:;
#line 106 "/work/main/stdlib-shims/pyperf/_json.py"
    q57 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_82));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 4; goto error; }
    if (!q57)
    {
        goto b15;
    }
b10:;
#line 107 "/work/main/stdlib-shims/pyperf/_json.py"
b11:;
#line 108 "/work/main/stdlib-shims/pyperf/_json.py"
    v58 = u_pyperf___json___Reader__string(NULL, v0);
    if (RT_UNLIKELY(!v58))
        { pos = 5; goto error; }
#line 109 "/work/main/stdlib-shims/pyperf/_json.py"
    q59 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_457));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 6; goto error; }
    if (!q59)
    {
        goto b14;
    }
b12:;
#line 110 "/work/main/stdlib-shims/pyperf/_json.py"
b13:;
#line 111 "/work/main/stdlib-shims/pyperf/_json.py"
    v60 = u_pyperf___json___Reader__value(NULL, v0);
    if (RT_UNLIKELY(!v60))
        { pos = 7; goto error; }
    {
    int r49_ = rt_dict_set(RT_AS(RtDict, v2), v58, v60);
    if (RT_UNLIKELY(r49_ < 0))
        { pos = 8; goto error; }
    v49 = RT_NONE;
    }
        goto b1;
b14:;
#line 110 "/work/main/stdlib-shims/pyperf/_json.py"
    v61 = u_pyperf___json___Reader__fail(NULL, v0, RT_VAL(&s_592));
    if (RT_UNLIKELY(!v61))
        { pos = 9; goto error; }
    rt_do_unreachable(&code_129, 110);
b15:;
#line 107 "/work/main/stdlib-shims/pyperf/_json.py"
    v62 = u_pyperf___json___Reader__fail(NULL, v0, RT_VAL(&s_593));
    if (RT_UNLIKELY(!v62))
        { pos = 10; goto error; }
    rt_do_unreachable(&code_129, 107);
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_129, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader__members_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader__members(fn, args[0]);
    return r;
}

/* _Reader.items */
static Value u_pyperf___json___Reader__items(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    bool q31;
    bool q11;
    bool q32;
    Value v33;
    Value v34;
    Value v28;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 115 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 116 "/work/main/stdlib-shims/pyperf/_json.py"
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    q31 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_594));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 0; goto error; }
    if (!q31)
    {
        goto b3;
    }
b2:;
#line 120 "/work/main/stdlib-shims/pyperf/_json.py"
    return v2;
b3:;
#line 117 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    int r11_ = rt_do_truth(v2);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 1; goto error; }
    q11 = r11_;
    }
    if (!q11)
    {
        goto b7;
    }
b4:;
    q32 = u_pyperf___json___Reader__take(NULL, v0, RT_VAL(&s_373));
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    if (!q32)
    {
        goto b6;
    }
b5:;
        goto b8;
b6:;
#line 118 "/work/main/stdlib-shims/pyperf/_json.py"
    v33 = u_pyperf___json___Reader__fail(NULL, v0, RT_VAL(&s_591));
    if (RT_UNLIKELY(!v33))
        { pos = 3; goto error; }
    rt_do_unreachable(&code_130, 118);
b7:;
#line 117 "/work/main/stdlib-shims/pyperf/_json.py"
b8:;
#line 118 "/work/main/stdlib-shims/pyperf/_json.py"
b9:;
#line 119 "/work/main/stdlib-shims/pyperf/_json.py"
    v34 = u_pyperf___json___Reader__value(NULL, v0);
    if (RT_UNLIKELY(!v34))
        { pos = 4; goto error; }
    {
    int r28_ = rt_list_push(RT_AS(RtList, v2), v34);
    v28 = RT_NONE;
    }
        goto b1;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_130, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader__items_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader__items(fn, args[0]);
    return r;
}

/* _Reader.string */
static Value u_pyperf___json___Reader__string(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v4;
    Value v6;
    Value v8;
    int64_t i9;
    Value v73;
    bool q10;
    int64_t i74;
    int64_t i14;
    Value v16;
    Value v75;
    Value v17;
    bool q19;
    bool q20;
    int64_t i23;
    Value v77;
    Value v30;
    int64_t i31;
    Value v78;
    bool q32;
    Value v71;
    Value v45;
    Value v46;
    Value v49;
    Value v50;
    Value v52;
    Value v54;
    Value v55;
    bool q58;
    Value v63;
    Value v72;
    Value v68;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 123 "/work/main/stdlib-shims/pyperf/_json.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 124 "/work/main/stdlib-shims/pyperf/_json.py"
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
#line 125 "/work/main/stdlib-shims/pyperf/_json.py"
    v4 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_at))))
        { pos = 0; goto error; }
#line 126 "/work/main/stdlib-shims/pyperf/_json.py"
        v6 = v4;
b2:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 1; goto error; }
    v8 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v8 && !(v8 = rt_getattr(v0, &s_text))))
        { pos = 1; goto error; }
    {
    i9 = rt_length(v8);
    if (RT_UNLIKELY(i9 < 0 && rt_pending()))
        { pos = 2; goto error; }
    }
    v73 = rt_fast_int(i9);
    {
    q10 = rt_fast_int_lt(v6, v73);
    }
    if (!q10)
    {
        goto b5;
    }
b3:;
    i74 = rt_do_unbox_i64(v6);
    i14 = i74;
    v16 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v16 && !(v16 = rt_getattr(v0, &s_text))))
        { pos = 3; goto error; }
    v75 = rt_fast_int(i14);
    if (RT_UNLIKELY(!rt_do_item(v16, v75, &v17)))
        { pos = 4; goto error; }
    {
    int r19_ = rt_contains(RT_VAL(&s_595), v17);
    if (RT_UNLIKELY(r19_ < 0))
        { pos = 5; goto error; }
    q19 = r19_;
    }
    q20 = !q19;
    if (!q20)
    {
        goto b6;
    }
b4:;
#line 127 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    i23 = rt_i64_add(i14, INT64_C(1));
    }
    v77 = rt_fast_int(i23);
        v6 = v77;
        goto b2;
b5:;
#line 126 "/work/main/stdlib-shims/pyperf/_json.py"
b6:;
#line 128 "/work/main/stdlib-shims/pyperf/_json.py"
    v30 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v30 && !(v30 = rt_getattr(v0, &s_text))))
        { pos = 6; goto error; }
    {
    i31 = rt_length(v30);
    if (RT_UNLIKELY(i31 < 0 && rt_pending()))
        { pos = 7; goto error; }
    }
    v78 = rt_fast_int(i31);
    {
    q32 = rt_fast_int_eq(v6, v78);
    }
    if (!q32)
    {
        goto b8;
    }
b7:;
#line 129 "/work/main/stdlib-shims/pyperf/_json.py"
    v71 = u_pyperf___json___Reader__fail(NULL, v0, RT_VAL(&s_596));
    if (RT_UNLIKELY(!v71))
        { pos = 8; goto error; }
    rt_do_unreachable(&code_131, 129);
b8:;
b9:;
#line 130 "/work/main/stdlib-shims/pyperf/_json.py"
    v45 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v45 && !(v45 = rt_getattr(v0, &s_text))))
        { pos = 9; goto error; }
    v46 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v46 && !(v46 = rt_getattr(v0, &s_at))))
        { pos = 10; goto error; }
    {
    v49 = rt_do_getslice(v45, v46, v6, RT_NONE);
    if (RT_UNLIKELY(!v49))
        { pos = 11; goto error; }
    }
    {
    int r50_ = rt_list_push(RT_AS(RtList, v2), v49);
    v50 = RT_NONE;
    }
#line 131 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    v52 = rt_fast_int_add(v6, RT_SMALL(1));
    }
    rt_do_field_store(v0, 24, v52, &s_at);
#line 132 "/work/main/stdlib-shims/pyperf/_json.py"
    v54 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v54 && !(v54 = rt_getattr(v0, &s_text))))
        { pos = 12; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v54, v6, &v55)))
        { pos = 13; goto error; }
    {
    int r58_ = rt_do_compare_truth(2, v55, RT_VAL(&s_82));
    if (RT_UNLIKELY(r58_ < 0))
        { pos = 14; goto error; }
    q58 = r58_;
    }
    if (!q58)
    {
        goto b11;
    }
b10:;
#line 133 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    v63 = RT_VAL(rt_str_join_list(RT_AS(RtStr, RT_VAL(&s_418)), RT_AS(RtList, v2)));
    if (RT_UNLIKELY(!v63))
        { pos = 15; goto error; }
    }
    return v63;
b11:;
#line 134 "/work/main/stdlib-shims/pyperf/_json.py"
    v72 = u_pyperf___json___Reader__escape(NULL, v0);
    if (RT_UNLIKELY(!v72))
        { pos = 16; goto error; }
    {
    int r68_ = rt_list_push(RT_AS(RtList, v2), v72);
    v68 = RT_NONE;
    }
        goto b1;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_131, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader__string_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader__string(fn, args[0]);
    return r;
}

/* _Reader.number */
static Value u_pyperf___json___Reader__number(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v4;
    Value v6;
    int64_t i7;
    Value v59;
    bool q8;
    Value v14;
    Value v15;
    Value v16;
    bool q18;
    Value v20;
    Value v22;
    Value v29;
    Value v30;
    Value v33;
    bool q34;
    bool q43;
    bool q46;
    bool q49;
    Value v51;
    Value v52;
    Value v54;
    Value v55;
    Value v58;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 91 "/work/main/stdlib-shims/pyperf/_json.py"
    v2 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_at))))
        { pos = 0; goto error; }
#line 92 "/work/main/stdlib-shims/pyperf/_json.py"
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 1; goto error; }
    v4 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_at))))
        { pos = 1; goto error; }
    v6 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v6 && !(v6 = rt_getattr(v0, &s_text))))
        { pos = 2; goto error; }
    {
    i7 = rt_length(v6);
    if (RT_UNLIKELY(i7 < 0 && rt_pending()))
        { pos = 3; goto error; }
    }
    v59 = rt_fast_int(i7);
    {
    q8 = rt_fast_int_lt(v4, v59);
    }
    if (!q8)
    {
        goto b4;
    }
b2:;
    v14 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v14 && !(v14 = rt_getattr(v0, &s_text))))
        { pos = 4; goto error; }
    v15 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v15 && !(v15 = rt_getattr(v0, &s_at))))
        { pos = 5; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v14, v15, &v16)))
        { pos = 6; goto error; }
    {
    int r18_ = rt_contains(RT_VAL(&s_597), v16);
    if (RT_UNLIKELY(r18_ < 0))
        { pos = 7; goto error; }
    q18 = r18_;
    }
    if (!q18)
    {
        goto b5;
    }
b3:;
#line 93 "/work/main/stdlib-shims/pyperf/_json.py"
    v20 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v20 && !(v20 = rt_getattr(v0, &s_at))))
        { pos = 8; goto error; }
    {
    v22 = rt_fast_int_add(v20, RT_SMALL(1));
    }
    rt_do_field_store(v0, 24, v22, &s_at);
        goto b1;
b4:;
#line 92 "/work/main/stdlib-shims/pyperf/_json.py"
b5:;
#line 94 "/work/main/stdlib-shims/pyperf/_json.py"
    v29 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v29 && !(v29 = rt_getattr(v0, &s_text))))
        { pos = 9; goto error; }
    v30 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v30 && !(v30 = rt_getattr(v0, &s_at))))
        { pos = 10; goto error; }
    {
    v33 = rt_do_getslice(v29, v2, v30, RT_NONE);
    if (RT_UNLIKELY(!v33))
        { pos = 11; goto error; }
    }
#line 95 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    int r34_ = rt_do_truth(v33);
    if (RT_UNLIKELY(r34_ < 0))
        { pos = 12; goto error; }
    q34 = r34_;
    }
    if (!q34)
    {
        goto b12;
    }
b6:;
#line 96 "/work/main/stdlib-shims/pyperf/_json.py"
b7:;
#line 97 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    int r43_ = rt_contains(v33, RT_VAL(&s_417));
    if (RT_UNLIKELY(r43_ < 0))
        { pos = 13; goto error; }
    q43 = r43_;
    }
    if (q43)
    {
        goto b10;
    }
b8:;
    {
    int r46_ = rt_contains(v33, RT_VAL(&s_e));
    if (RT_UNLIKELY(r46_ < 0))
        { pos = 14; goto error; }
    q46 = r46_;
    }
    if (q46)
    {
        goto b10;
    }
b9:;
    {
    int r49_ = rt_contains(v33, RT_VAL(&s_E));
    if (RT_UNLIKELY(r49_ < 0))
        { pos = 15; goto error; }
    q49 = r49_;
    }
    if (!q49)
    {
        goto b11;
    }
b10:;
#line 98 "/work/main/stdlib-shims/pyperf/_json.py"
    v51 = rt_do_builtin(&g_7_float, m_7, &s_float, &cache_215);
    if (RT_UNLIKELY(!v51))
        { pos = 16; goto error; }
    {
        Value a[] = {0, v33};
        v52 = rt_do_call(v51, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v52))
        { pos = 17; goto error; }
    return v52;
b11:;
#line 99 "/work/main/stdlib-shims/pyperf/_json.py"
    v54 = rt_do_builtin(&g_7_int, m_7, &s_int, &cache_216);
    if (RT_UNLIKELY(!v54))
        { pos = 18; goto error; }
    {
        Value a[] = {0, v33};
        v55 = rt_do_call(v54, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v55))
        { pos = 19; goto error; }
    return v55;
b12:;
#line 96 "/work/main/stdlib-shims/pyperf/_json.py"
    v58 = u_pyperf___json___Reader__fail(NULL, v0, RT_VAL(&s_600));
    if (RT_UNLIKELY(!v58))
        { pos = 20; goto error; }
    rt_do_unreachable(&code_128, 96);
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_128, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader__number_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader__number(fn, args[0]);
    return r;
}

/* Benchmark.raw_values */
static Value u_pyperf___results__Benchmark__raw_values(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    Value v3;
    Value v4;
    RtFastIter it5;
    Value v8;
    uint64_t f10[sizeof(RtFunction) / 8 + 4];
    Value v10;
    Value v11;
    Value v12;
    Value v18;
    Value v15;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 237 "/work/main/stdlib-shims/pyperf/_results.py"
    c2 = (RtCell){&rt_type_cell, (Value)0};
    v2 = RT_VAL(&c2);
#line 238 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v3 = RT_VAL(rt_do_list_of(a, 0));
    }
#line 239 "/work/main/stdlib-shims/pyperf/_results.py"
    v4 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s__runs))))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it5, v4)))
        { pos = 1; goto error; }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 1; goto error; }
    { Value item7 = rt_do_next(&it5); if (RT_LIKELY(item7))
    {
        v8 = item7;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 1; goto error; }
        goto b3;
b2:;
    RT_AS(RtCell, v2)->value = v8;
#line 240 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = (RtFunction *)f10;
        made->type = &rt_type_function;
        made->code = &code_67;
        made->cells[0] = RT_AS(RtCell, v2);
        v10 = RT_VAL(made);
    }
    v11 = RT_AS(RtCell, v2)->value;
    if (RT_UNLIKELY(!v11 && rt_do_unbound_local("run")))
        { pos = 2; goto error; }
    v12 = RT_FIELD(v11, 16);
    if (RT_UNLIKELY(!v12 && !(v12 = rt_getattr(v11, &s_values))))
        { pos = 3; goto error; }
    v18 = u_pyperf___results__Benchmark__raw_values__L__listcomp(rt_do_function_of(v10), v12);
    if (RT_UNLIKELY(!v18))
        { pos = 4; goto error; }
    {
    int r15_ = rt_list_extend(RT_AS(RtList, v3), v18);
    if (RT_UNLIKELY(r15_ < 0))
        { pos = 5; goto error; }
    v15 = RT_NONE;
    }
        goto b1;
b3:;
#line 241 "/work/main/stdlib-shims/pyperf/_results.py"
    return v3;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_66, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__raw_values_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__raw_values(fn, args[0]);
    return r;
}

/* _Reader.fail */
static Value u_pyperf___json___Reader__fail(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v5;
    Value v6;
    Value v7;
    Value v8;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 57 "/work/main/stdlib-shims/pyperf/_json.py"
#line 58 "/work/main/stdlib-shims/pyperf/_json.py"
    v3 = rt_do_builtin(&g_7_ValueError, m_7, &s_ValueError, &cache_217);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    v5 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v0, &s_at))))
        { pos = 1; goto error; }
    {
        Value a[] = {v1, v5};
        v6 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v7 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_601)), v6));
    if (RT_UNLIKELY(!v7))
        { pos = 2; goto error; }
    }
    {
        Value a[] = {0, v7};
        v8 = rt_do_call(v3, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v8))
        { pos = 3; goto error; }
    rt_raise_stmt(v8, (Value)0);
    { pos = 4; goto error; }
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_124, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader__fail_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader__fail(fn, args[0], args[1]);
    return r;
}

/* _Reader.escape */
static Value u_pyperf___json___Reader__escape(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v3;
    Value v4;
    Value v5;
    Value v7;
    bool q11;
    Value v13;
    Value v15;
    Value v16;
    Value v68;
    bool q22;
    Value v25;
    bool q28;
    int64_t i70;
    int64_t i31;
    Value v33;
    Value v35;
    Value v36;
    bool q37;
    Value v40;
    Value v42;
    int64_t i46;
    int64_t i48;
    int64_t i49;
    Value v69;
    Value v52;
    Value v74;
    Value v53;
    Value v64;
    Value v66;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 137 "/work/main/stdlib-shims/pyperf/_json.py"
    v2 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_text))))
        { pos = 0; goto error; }
    v3 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_at))))
        { pos = 1; goto error; }
    if (RT_UNLIKELY(!rt_do_item(v2, v3, &v4)))
        { pos = 2; goto error; }
#line 138 "/work/main/stdlib-shims/pyperf/_json.py"
    v5 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v0, &s_at))))
        { pos = 3; goto error; }
    {
    v7 = rt_fast_int_add(v5, RT_SMALL(1));
    }
    rt_do_field_store(v0, 24, v7, &s_at);
#line 139 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    int r11_ = rt_do_compare_truth(3, v4, RT_VAL(&s_u));
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 4; goto error; }
    q11 = r11_;
    }
    if (!q11)
    {
        goto b2;
    }
b1:;
    v13 = v4;
#line 140 "/work/main/stdlib-shims/pyperf/_json.py"
    v15 = rt_do_global(&g_7__MEANINGS, m_7, &s__MEANINGS);
    if (RT_UNLIKELY(!v15))
        { pos = 5; goto error; }
    {
    v16 = rt_dict_get_or(RT_AS(RtDict, v15), v13, v13);
    if (RT_UNLIKELY(!v16))
        { pos = 6; goto error; }
    }
    return v16;
b2:;
#line 141 "/work/main/stdlib-shims/pyperf/_json.py"
    v68 = u_pyperf___json___Reader__hex_digits(NULL, v0);
    if (RT_UNLIKELY(!v68))
        { pos = 7; goto error; }
#line 142 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    q22 = rt_fast_int_le(RT_SMALL(55296), v68);
    }
    if (!q22)
    {
        goto b8;
    }
b3:;
    v25 = v68;
    {
    q28 = rt_fast_int_lt(v25, RT_SMALL(56320));
    }
    if (!q28)
    {
        goto b7;
    }
b4:;
    i70 = rt_small(v25);
    i31 = i70;
    v33 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v33 && !(v33 = rt_getattr(v0, &s_text))))
        { pos = 8; goto error; }
    v35 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v35 && !(v35 = rt_getattr(v0, &s_at))))
        { pos = 9; goto error; }
    {
        Value a[] = {0, 0, RT_VAL(&s_604), v35};
        v36 = rt_call_method(v33, &s_startswith, a + 1, 2, NULL, &cache_218);
    }
    if (RT_UNLIKELY(!v36) && rt_do_lookup_failed())
        { pos = 10; goto error; }
    if (RT_UNLIKELY(!v36))
        { pos = 11; goto error; }
    {
    int r37_ = rt_do_truth(v36);
    if (RT_UNLIKELY(r37_ < 0))
        { pos = 12; goto error; }
    q37 = r37_;
    }
    if (!q37)
    {
        goto b6;
    }
b5:;
#line 143 "/work/main/stdlib-shims/pyperf/_json.py"
    v40 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v40 && !(v40 = rt_getattr(v0, &s_at))))
        { pos = 13; goto error; }
    {
    v42 = rt_fast_int_add(v40, RT_SMALL(2));
    }
    rt_do_field_store(v0, 24, v42, &s_at);
#line 144 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    i46 = rt_i64_sub(i31, INT64_C(55296));
    }
    {
    i48 = rt_i64_lshift(i46, INT64_C(10));
    }
    {
    i49 = rt_i64_add(INT64_C(65536), i48);
    }
    v69 = u_pyperf___json___Reader__hex_digits(NULL, v0);
    if (RT_UNLIKELY(!v69))
        { pos = 14; goto error; }
    {
    v52 = rt_fast_int_sub(v69, RT_SMALL(56320));
    }
    v74 = rt_from_small(i49);
    {
    v53 = rt_fast_int_add(v74, v52);
    }
        v64 = v53;
        goto b10;
b6:;
#line 142 "/work/main/stdlib-shims/pyperf/_json.py"
        goto b9;
b7:;
        goto b9;
b8:;
b9:;
#line 144 "/work/main/stdlib-shims/pyperf/_json.py"
        v64 = v68;
b10:;
#line 145 "/work/main/stdlib-shims/pyperf/_json.py"
    {
    v66 = RT_VAL(rt_chr_any(v64));
    if (RT_UNLIKELY(!v66))
        { pos = 15; goto error; }
    }
    return v66;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_132, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader__escape_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader__escape(fn, args[0]);
    return r;
}

/* Benchmark.raw_values.<locals>.<listcomp> */
static Value u_pyperf___results__Benchmark__raw_values__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it15;
    Value v3;
    Value v4;
    Value v7;
    Value v8;
    Value v14;
    Value v10;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it15, v0));
#line 240 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    v4 = RT_VAL(rt_list_new(rt_do_iter_hint(&it15)));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_do_next(&it15); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v8 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v8 && rt_do_unbound_free("run")))
        { pos = 1; goto error; }
    v14 = u_pyperf___results__Run__get_total_loops(NULL, v8);
    if (RT_UNLIKELY(!v14))
        { pos = 2; goto error; }
    {
    v10 = rt_do_mul(v7, v14);
    if (RT_UNLIKELY(!v10))
        { pos = 3; goto error; }
    }
    {
    (void)rt_list_push(RT_AS(RtList, v4), v10);
    }
        goto b1;
b3:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_67, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__raw_values__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__raw_values__L__listcomp(fn, args[0]);
    return r;
}

/* Benchmark.check_lines.<locals>.<listcomp> */
static Value u_pyperf___results__Benchmark__check_lines__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it11;
    Value v2;
    Value v5;
    Value v7;
    Value v0 = p0;
    (void)(!rt_do_iter(&it11, v0));
#line 296 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = RT_VAL(rt_list_new(rt_do_iter_hint(&it11)));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_do_next(&it11); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    {
    v7 = RT_VAL(rt_str_concat(RT_AS(RtStr, RT_VAL(&s_605)), RT_AS(RtStr, v5)));
    if (RT_UNLIKELY(!v7))
        { pos = 1; goto error; }
    }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v7);
    }
        goto b1;
b3:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_73, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__check_lines__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__check_lines__L__listcomp(fn, args[0]);
    return r;
}

/* _Reader.hex_digits */
static Value u_pyperf___json___Reader__hex_digits(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v3;
    Value v4;
    Value v5;
    Value v7;
    Value v10;
    Value v12;
    Value v13;
    Value v15;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 148 "/work/main/stdlib-shims/pyperf/_json.py"
    v2 = rt_do_builtin(&g_7_int, m_7, &s_int, &cache_219);
    if (RT_UNLIKELY(!v2))
        { pos = 0; goto error; }
    v3 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s_text))))
        { pos = 1; goto error; }
    v4 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s_at))))
        { pos = 2; goto error; }
    v5 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v5 && !(v5 = rt_getattr(v0, &s_at))))
        { pos = 3; goto error; }
    {
    v7 = rt_fast_int_add(v5, RT_SMALL(4));
    }
    {
    v10 = rt_do_getslice(v3, v4, v7, RT_NONE);
    if (RT_UNLIKELY(!v10))
        { pos = 4; goto error; }
    }
    {
        Value a[] = {0, v10, RT_SMALL(16)};
        v12 = rt_do_call(v2, a + 1, 2, NULL);
    }
    if (RT_UNLIKELY(!v12))
        { pos = 5; goto error; }
#line 149 "/work/main/stdlib-shims/pyperf/_json.py"
    v13 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v13 && !(v13 = rt_getattr(v0, &s_at))))
        { pos = 6; goto error; }
    {
    v15 = rt_fast_int_add(v13, RT_SMALL(4));
    }
    rt_do_field_store(v0, 24, v15, &s_at);
#line 150 "/work/main/stdlib-shims/pyperf/_json.py"
    return v12;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_133, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___json___Reader__hex_digits_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___json___Reader__hex_digits(fn, args[0]);
    return r;
}

/* Run.__init__ */
static Value u_pyperf___results__Run____init___346(RtFunction *fn, Value p0, Value p1, Value p2, Value p3, bool p4) {
    int pos = 0;
    Value v7;
    bool q11;
    Value v13;
    Value v18;
    Value v19;
    Value v83;
    Value v21;
    Value v23;
    RtFastIter it24;
    Value v27;
    Value v29;
    Value v30;
    Value v31;
    bool q32;
    Value v35;
    bool q39;
    Value v50;
    Value v52;
    Value v54;
    bool q55;
    Value v60;
    bool q61;
    Value v65;
    bool q66;
    Value v68;
    Value v71;
    Value v73;
    Value v74;
    Value v79;
    Value v81;
    Value v0 = p0;
    Value v1 = p1;
    Value v2 = p2;
    Value v3 = p3;
    bool q4 = p4;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 109 "/work/main/stdlib-shims/pyperf/_results.py"
#line 110 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v7 = RT_VAL(rt_tuple_from_iterable(v1));
    if (RT_UNLIKELY(!v7))
        { pos = 0; goto error; }
    }
    rt_do_field_store(v0, 16, v7, &s_values);
#line 111 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r11_ = rt_do_truth(v2);
    if (RT_UNLIKELY(r11_ < 0))
        { pos = 1; goto error; }
    q11 = r11_;
    }
    if (!q11)
    {
        goto b2;
    }
b1:;
    v13 = v2;
        v18 = v13;
        goto b3;
b2:;
        v18 = RT_VAL(&rt_empty_tuple);
b3:;
    {
    v19 = rt_iter(v18);
    if (RT_UNLIKELY(!v19))
        { pos = 2; goto error; }
    }
    v83 = u_pyperf___results__Run____init____L__listcomp_348(NULL, v19);
    if (RT_UNLIKELY(!v83))
        { pos = 2; goto error; }
    {
    v21 = RT_VAL(rt_tuple_from_iterable(v83));
    if (RT_UNLIKELY(!v21))
        { pos = 3; goto error; }
    }
    rt_do_field_store(v0, 24, v21, &s_warmups);
#line 112 "/work/main/stdlib-shims/pyperf/_results.py"
    v23 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v23 && !(v23 = rt_getattr(v0, &s_values))))
        { pos = 4; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it24, v23)))
        { pos = 5; goto error; }
b4:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 5; goto error; }
    { Value item26 = rt_do_next(&it24); if (RT_LIKELY(item26))
    {
        v27 = item26;
        goto b5;
    }
    }
    if (rt_pending())
    { pos = 5; goto error; }
        goto b11;
b5:;
#line 113 "/work/main/stdlib-shims/pyperf/_results.py"
    v29 = rt_do_builtin(&g_3_int, m_3, &s_int, &cache_220);
    if (RT_UNLIKELY(!v29))
        { pos = 6; goto error; }
    v30 = rt_do_builtin(&g_3_float, m_3, &s_float, &cache_221);
    if (RT_UNLIKELY(!v30))
        { pos = 7; goto error; }
    {
        Value a[] = {v29, v30};
        v31 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    int r32_ = rt_isinstance(v27, v31);
    if (RT_UNLIKELY(r32_ < 0))
        { pos = 8; goto error; }
    q32 = r32_;
    }
    if (!q32)
    {
        goto b9;
    }
b6:;
    v35 = v27;
    {
    int r39_ = rt_do_compare_truth(4, v35, RT_SMALL(0));
    if (RT_UNLIKELY(r39_ < 0))
        { pos = 9; goto error; }
    q39 = r39_;
    }
    if (!q39)
    {
        goto b8;
    }
b7:;
#line 114 "/work/main/stdlib-shims/pyperf/_results.py"
        goto b4;
b8:;
#line 113 "/work/main/stdlib-shims/pyperf/_results.py"
        goto b10;
b9:;
b10:;
#line 114 "/work/main/stdlib-shims/pyperf/_results.py"
    v50 = rt_do_builtin(&g_3_ValueError, m_3, &s_ValueError, &cache_222);
    if (RT_UNLIKELY(!v50))
        { pos = 10; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_530)};
        v52 = rt_do_call(v50, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v52))
        { pos = 11; goto error; }
    rt_raise_stmt(v52, (Value)0);
    { pos = 12; goto error; }
b11:;
#line 115 "/work/main/stdlib-shims/pyperf/_results.py"
    v54 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v54 && !(v54 = rt_getattr(v0, &s_values))))
        { pos = 13; goto error; }
    {
    int r55_ = rt_do_truth(v54);
    if (RT_UNLIKELY(r55_ < 0))
        { pos = 14; goto error; }
    q55 = r55_;
    }
    if (!q55)
    {
        goto b13;
    }
b12:;
        goto b15;
b13:;
    v60 = RT_FIELD(v0, 24);
    if (RT_UNLIKELY(!v60 && !(v60 = rt_getattr(v0, &s_warmups))))
        { pos = 15; goto error; }
    {
    int r61_ = rt_do_truth(v60);
    if (RT_UNLIKELY(r61_ < 0))
        { pos = 14; goto error; }
    q61 = r61_;
    }
    if (!q61)
    {
        goto b19;
    }
b14:;
b15:;
#line 117 "/work/main/stdlib-shims/pyperf/_results.py"
    v65 = rt_do_builtin(&g_3_dict, m_3, &s_dict, &cache_223);
    if (RT_UNLIKELY(!v65))
        { pos = 16; goto error; }
    {
    int r66_ = rt_do_truth(v3);
    if (RT_UNLIKELY(r66_ < 0))
        { pos = 17; goto error; }
    q66 = r66_;
    }
    if (!q66)
    {
        goto b17;
    }
b16:;
    v68 = v3;
        v73 = v68;
        goto b18;
b17:;
    v71 = RT_VAL(rt_dict_new(0));
        v73 = v71;
b18:;
    {
        Value a[] = {0, v73};
        v74 = rt_do_call(v65, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v74))
        { pos = 18; goto error; }
    rt_do_field_store(v0, 32, v74, &s_metadata);
    return RT_NONE;
b19:;
#line 116 "/work/main/stdlib-shims/pyperf/_results.py"
    v79 = rt_do_builtin(&g_3_ValueError, m_3, &s_ValueError, &cache_224);
    if (RT_UNLIKELY(!v79))
        { pos = 19; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_531)};
        v81 = rt_do_call(v79, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v81))
        { pos = 20; goto error; }
    rt_raise_stmt(v81, (Value)0);
    { pos = 21; goto error; }
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_28, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* Run.get_total_loops */
static Value u_pyperf___results__Run__get_total_loops(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v6;
    Value v7;
    Value v4;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 129 "/work/main/stdlib-shims/pyperf/_results.py"
    v6 = u_pyperf___results__Run__get_loops(NULL, v0);
    if (RT_UNLIKELY(!v6))
        { pos = 0; goto error; }
    v7 = u_pyperf___results__Run__get_inner_loops(NULL, v0);
    if (RT_UNLIKELY(!v7))
        { pos = 1; goto error; }
    {
    v4 = rt_do_mul(v6, v7);
    if (RT_UNLIKELY(!v4))
        { pos = 2; goto error; }
    }
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_33, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Run__get_total_loops_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Run__get_total_loops(fn, args[0]);
    return r;
}

/* Run.__init__.<locals>.<listcomp> */
static Value u_pyperf___results__Run____init____L__listcomp_348(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v5;
    Value u6[2];
    Value v7;
    Value v8;
    Value v9;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 111 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_do_next_parts_of(v0, u6, 2); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    if (RT_UNLIKELY(v5 != RT_UNPACKED && rt_do_unpack(v5, u6, 2) < 0))
        { pos = 1; goto error; }
    v7 = u6[0];
    v8 = u6[1];
    {
        Value a[] = {v7, v8};
        v9 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v9);
    }
        goto b1;
b3:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_29, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Run____init____L__listcomp_348_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Run____init____L__listcomp_348(fn, args[0]);
    return r;
}

/* Benchmark.get_runs */
static Value u_pyperf___results__Benchmark__get_runs(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 168 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s__runs))))
        { pos = 0; goto error; }
    {
    v4 = RT_VAL(rt_list_from_iterable(v3));
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
    }
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_41, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__get_runs_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__get_runs(fn, args[0]);
    return r;
}

/* Run.get_loops */
static Value u_pyperf___results__Run__get_loops(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v5;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 123 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_metadata))))
        { pos = 0; goto error; }
    {
    v5 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_loops), RT_SMALL(1));
    if (RT_UNLIKELY(!v5))
        { pos = 1; goto error; }
    }
    return v5;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_31, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Run__get_loops_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Run__get_loops(fn, args[0]);
    return r;
}

/* Benchmark.format_values */
static Value u_pyperf___results__Benchmark__format_values_351(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v4;
    Value v9;
    Value v10;
    Value v7;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 232 "/work/main/stdlib-shims/pyperf/_results.py"
    v4 = rt_do_global(&g_3_format_values, m_3, &s_format_values);
    if (RT_UNLIKELY(!v4))
        { pos = 0; goto error; }
    v9 = u_pyperf___results__Benchmark__get_unit(NULL, v0);
    if (RT_UNLIKELY(!v9))
        { pos = 1; goto error; }
    v10 = u_pyperf___results__format_values_353(NULL, v9, v1);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    {
    v7 = RT_VAL(rt_tuple_from_iterable(v10));
    if (RT_UNLIKELY(!v7))
        { pos = 3; goto error; }
    }
    return v7;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_64, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__format_values_351_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__format_values_351(fn, args[0], args[1]);
    return r;
}

/* Benchmark.required_nprocesses */
static Value u_pyperf___results__Benchmark__required_nprocesses(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v38;
    int64_t i7;
    bool q9;
    Value v18;
    double d39;
    Value v20;
    double d40;
    double d22;
    double d27;
    double d28;
    double d30;
    double d31;
    double d34;
    double d35;
    Value v36;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 245 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_FIELD(v0, 16);
    if (RT_UNLIKELY(!v3 && !(v3 = rt_getattr(v0, &s__runs))))
        { pos = 0; goto error; }
    v38 = u_pyperf___results__Benchmark__required_nprocesses__L__listcomp(NULL, v3);
    if (RT_UNLIKELY(!v38))
        { pos = 1; goto error; }
#line 246 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i7 = rt_list_size(RT_AS(RtList, v38));
    }
    {
    q9 = rt_i64_lt(i7, INT64_C(2));
    }
    if (!q9)
    {
        goto b2;
    }
b1:;
#line 247 "/work/main/stdlib-shims/pyperf/_results.py"
    return RT_NONE;
b2:;
#line 248 "/work/main/stdlib-shims/pyperf/_results.py"
    v18 = rt_do_global(&g_3_stdev_of, m_3, &s_stdev_of);
    if (RT_UNLIKELY(!v18))
        { pos = 2; goto error; }
    d39 = u_pyperf___results__stdev_of_364(NULL, v38);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 3; goto error; }
    v20 = rt_do_global(&g_3_mean_of, m_3, &s_mean_of);
    if (RT_UNLIKELY(!v20))
        { pos = 4; goto error; }
    d40 = u_pyperf___results__mean_of_367(NULL, v38);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 5; goto error; }
    {
    d22 = rt_f64_truediv(d39, d40);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 6; goto error; }
    }
#line 249 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    d27 = rt_f64_pow(0x1.f5c28f5c28f5cp+0, 0x1p+1);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 7; goto error; }
    }
    {
    d28 = rt_f64_mul(0x1p+2, d27);
    }
    {
    d30 = rt_f64_pow(d22, 0x1p+1);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 8; goto error; }
    }
    {
    d31 = rt_f64_mul(d28, d30);
    }
    {
    d34 = rt_f64_pow(0x1.47ae147ae147bp-7, 0x1p+1);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 9; goto error; }
    }
    {
    d35 = rt_f64_truediv(d31, d34);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 10; goto error; }
    }
    {
    v36 = rt_f64_ceil_int(d35);
    if (RT_UNLIKELY(!v36))
        { pos = 11; goto error; }
    }
    return v36;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_68, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__required_nprocesses_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__required_nprocesses(fn, args[0]);
    return r;
}

/* format_values */
static Value u_pyperf___results__format_values_353(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    bool q5;
    Value v10;
    Value v30;
    Value v13;
    bool q17;
    Value v22;
    Value v31;
    Value v27;
    Value v32;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 59 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r5_ = rt_do_compare_truth(2, v0, RT_VAL(&s_byte));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 4; goto error; }
    q5 = r5_;
    }
    if (!q5)
    {
        goto b2;
    }
b1:;
#line 60 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v10 = rt_tuple_iter(RT_AS(RtTuple, v1));
    }
    v30 = u_pyperf___results__format_values__L__listcomp(NULL, v10);
    if (RT_UNLIKELY(!v30))
        { pos = 0; goto error; }
    return v30;
b2:;
#line 59 "/work/main/stdlib-shims/pyperf/_results.py"
    v13 = v0;
#line 61 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r17_ = rt_do_compare_truth(2, v13, RT_VAL(&s_integer));
    if (RT_UNLIKELY(r17_ < 0))
        { pos = 5; goto error; }
    q17 = r17_;
    }
    if (!q17)
    {
        goto b4;
    }
b3:;
#line 62 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v22 = rt_tuple_iter(RT_AS(RtTuple, v1));
    }
    v31 = u_pyperf___results__format_values__L__listcomp_271(NULL, v22);
    if (RT_UNLIKELY(!v31))
        { pos = 1; goto error; }
    return v31;
b4:;
#line 63 "/work/main/stdlib-shims/pyperf/_results.py"
    v27 = rt_do_global(&g_3_format_times, m_3, &s_format_times);
    if (RT_UNLIKELY(!v27))
        { pos = 2; goto error; }
    v32 = u_pyperf___results__format_times_360(NULL, v1);
    if (RT_UNLIKELY(!v32))
        { pos = 3; goto error; }
    return v32;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_17, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_values_353_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_values_353(fn, args[0], args[1]);
    return r;
}

/* Benchmark.required_nprocesses.<locals>.<listcomp> */
static Value u_pyperf___results__Benchmark__required_nprocesses__L__listcomp(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it19;
    Value v2;
    Value v5;
    Value v6;
    bool q7;
    Value v10;
    Value v11;
    double d18;
    Value v20;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it19, v0));
#line 245 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_do_next(&it19); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b5;
b2:;
    v6 = RT_FIELD(v5, 16);
    if (RT_UNLIKELY(!v6 && !(v6 = rt_getattr(v5, &s_values))))
        { pos = 1; goto error; }
    {
    int r7_ = rt_do_truth(v6);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 0; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b4;
    }
b3:;
    v10 = rt_do_global(&g_3_mean_of, m_3, &s_mean_of);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    v11 = RT_FIELD(v5, 16);
    if (RT_UNLIKELY(!v11 && !(v11 = rt_getattr(v5, &s_values))))
        { pos = 3; goto error; }
    d18 = u_pyperf___results__mean_of_356(NULL, v11);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 4; goto error; }
    v20 = rt_from_double(d18);
    {
    (void)rt_list_push(RT_AS(RtList, v2), v20);
    }
        goto b1;
b4:;
        goto b1;
b5:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_69, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__required_nprocesses__L__listcomp_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__required_nprocesses__L__listcomp(fn, args[0]);
    return r;
}

/* Benchmark.format_value */
static Value u_pyperf___results__Benchmark__format_value_355(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v8;
    Value v6;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 235 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {v1};
        v3 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    v8 = u_pyperf___results__Benchmark__format_values_361(NULL, v0, v3);
    if (RT_UNLIKELY(!v8))
        { pos = 0; goto error; }
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v8), INT64_C(0), &v6)))
        { pos = 1; goto error; }
    return v6;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_65, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__format_value_355_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__format_value_355(fn, args[0], args[1]);
    return r;
}

/* mean_of */
static double u_pyperf___results__mean_of_356(RtFunction *fn, Value p0) {
    int pos = 0;
    double d3;
    int64_t i5;
    double d8;
    double d6;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0.0;
    }
#line 69 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    d3 = rt_math_fsum(v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 0; goto error; }
    }
    {
    i5 = rt_tuple_size(RT_AS(RtTuple, v0));
    }
    d8 = (double)i5;
    {
    d6 = rt_f64_truediv(d3, d8);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 1; goto error; }
    }
    return d6;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_20, pos);
leave: __attribute__((unused));
    return 0.0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__mean_of_356_entry(RtFunction *fn, Value *args) {
    double r = u_pyperf___results__mean_of_356(fn, args[0]);
    return rt_pending() ? 0 : rt_from_double(r);
}

/* stdev_of */
static double u_pyperf___results__stdev_of_357(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    int64_t i4;
    bool q6;
    Value v11;
    Value v13;
    Value v17;
    double d33;
    Value v36;
    uint64_t f22[sizeof(RtFunction) / 8 + 4];
    Value v22;
    Value v23;
    Value v34;
    double d25;
    int64_t i27;
    int64_t i29;
    double d38;
    double d30;
    double d31;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0.0;
    }
#line 72 "/work/main/stdlib-shims/pyperf/_results.py"
    c2 = (RtCell){&rt_type_cell, (Value)0};
    v2 = RT_VAL(&c2);
#line 74 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i4 = rt_tuple_size(RT_AS(RtTuple, v0));
    }
    {
    q6 = rt_i64_lt(i4, INT64_C(2));
    }
    if (!q6)
    {
        goto b2;
    }
b1:;
#line 75 "/work/main/stdlib-shims/pyperf/_results.py"
    v11 = rt_do_builtin(&g_3_ValueError, m_3, &s_ValueError, &cache_225);
    if (RT_UNLIKELY(!v11))
        { pos = 0; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_589)};
        v13 = rt_do_call(v11, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v13))
        { pos = 1; goto error; }
    rt_raise_stmt(v13, (Value)0);
    { pos = 2; goto error; }
b2:;
#line 76 "/work/main/stdlib-shims/pyperf/_results.py"
    v17 = rt_do_global(&g_3_mean_of, m_3, &s_mean_of);
    if (RT_UNLIKELY(!v17))
        { pos = 3; goto error; }
    d33 = u_pyperf___results__mean_of_356(NULL, v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 4; goto error; }
    v36 = rt_from_double(d33);
    RT_AS(RtCell, v2)->value = v36;
#line 77 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = (RtFunction *)f22;
        made->type = &rt_type_function;
        made->code = &code_22;
        made->cells[0] = RT_AS(RtCell, v2);
        v22 = RT_VAL(made);
    }
    {
    v23 = rt_tuple_iter(RT_AS(RtTuple, v0));
    }
    v34 = u_pyperf___results__stdev_of__L__listcomp_362(rt_do_function_of(v22), v23);
    if (RT_UNLIKELY(!v34))
        { pos = 5; goto error; }
    {
    d25 = rt_math_fsum(v34);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 6; goto error; }
    }
    {
    i27 = rt_tuple_size(RT_AS(RtTuple, v0));
    }
    {
    i29 = rt_i64_sub(i27, INT64_C(1));
    }
    d38 = (double)i29;
    {
    d30 = rt_f64_truediv(d25, d38);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 7; goto error; }
    }
    {
    d31 = rt_do_math_sqrt(d30);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 8; goto error; }
    }
    return d31;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_21, pos);
leave: __attribute__((unused));
    return 0.0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__stdev_of_357_entry(RtFunction *fn, Value *args) {
    double r = u_pyperf___results__stdev_of_357(fn, args[0]);
    return rt_pending() ? 0 : rt_from_double(r);
}

/* Runner._show_progress */
static Value u_pyperf___runner__Runner___show_progress(RtFunction *fn, Value p0, Value p1, int64_t p2) {
    int pos = 0;
    Value v4;
    bool q90;
    Value v10;
    Value v12;
    int64_t i13;
    Value v84;
    Value v16;
    Value v18;
    int64_t i19;
    Value v85;
    Value v22;
    Value v86;
    Value v87;
    Value v91;
    Value v26;
    Value v27;
    Value v28;
    Value v29;
    RtFastIter it30;
    Value v33;
    Value u34[2];
    Value v35;
    Value v36;
    Value v39;
    Value v41;
    Value v88;
    Value v44;
    Value v45;
    Value v46;
    Value v47;
    Value v49;
    RtFastIter it50;
    Value v53;
    Value v56;
    Value v58;
    Value v89;
    Value v61;
    Value v62;
    Value v63;
    Value v67;
    bool q94;
    Value v73;
    Value v76;
    Value v79;
    Value v80;
    Value v81;
    Value v0 = p0;
    Value v1 = p1;
    int64_t i2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 453 "/work/main/stdlib-shims/pyperf/_runner.py"
    v4 = RT_FIELD(v0, 80);
    if (RT_UNLIKELY(!v4 && !(v4 = rt_getattr(v0, &s__verbose))))
        { pos = 0; goto error; }
    q90 = (v4 == RT_TRUE);
    if (!q90)
    {
        goto b8;
    }
b1:;
#line 454 "/work/main/stdlib-shims/pyperf/_runner.py"
    v10 = rt_do_global(&g_4_format_count, m_4, &s_format_count);
    if (RT_UNLIKELY(!v10))
        { pos = 1; goto error; }
    v12 = RT_FIELD(v1, 24);
    if (RT_UNLIKELY(!v12 && !(v12 = rt_getattr(v1, &s_warmups))))
        { pos = 2; goto error; }
    {
    i13 = rt_tuple_size(RT_AS(RtTuple, v12));
    }
    v84 = u_pyperf___results__format_count_363(NULL, i13, RT_VAL(&s_warmup));
    if (RT_UNLIKELY(!v84))
        { pos = 3; goto error; }
#line 455 "/work/main/stdlib-shims/pyperf/_runner.py"
    v16 = rt_do_global(&g_4_format_count, m_4, &s_format_count);
    if (RT_UNLIKELY(!v16))
        { pos = 4; goto error; }
    v18 = RT_FIELD(v1, 16);
    if (RT_UNLIKELY(!v18 && !(v18 = rt_getattr(v1, &s_values))))
        { pos = 5; goto error; }
    {
    i19 = rt_tuple_size(RT_AS(RtTuple, v18));
    }
    v85 = u_pyperf___results__format_count_363(NULL, i19, RT_VAL(&s_value));
    if (RT_UNLIKELY(!v85))
        { pos = 6; goto error; }
    v22 = rt_do_global(&g_4_format_count, m_4, &s_format_count);
    if (RT_UNLIKELY(!v22))
        { pos = 7; goto error; }
    v86 = u_pyperf___results__Run__get_loops(NULL, v1);
    if (RT_UNLIKELY(!v86))
        { pos = 8; goto error; }
    v87 = u_pyperf___results__format_count_310(NULL, v86, RT_VAL(&s_loop));
    if (RT_UNLIKELY(!v87))
        { pos = 9; goto error; }
    v91 = rt_from_small(i2);
#line 454 "/work/main/stdlib-shims/pyperf/_runner.py"
    {
        Value a[] = {v91, v84, v85, v87};
        v26 = RT_VAL(rt_do_tuple_of(a, 4));
    }
    {
    v27 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_606)), v26));
    if (RT_UNLIKELY(!v27))
        { pos = 10; goto error; }
    }
    {
        Value a[] = {0, v27};
    int r28_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r28_ < 0))
        { pos = 11; goto error; }
    v28 = RT_NONE;
    }
#line 456 "/work/main/stdlib-shims/pyperf/_runner.py"
    v29 = RT_FIELD(v1, 24);
    if (RT_UNLIKELY(!v29 && !(v29 = rt_getattr(v1, &s_warmups))))
        { pos = 12; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it30, v29)))
        { pos = 13; goto error; }
b2:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 13; goto error; }
    { Value item32 = rt_do_next_parts(&it30, u34, 2); if (RT_LIKELY(item32))
    {
        v33 = item32;
        goto b3;
    }
    }
    if (rt_pending())
    { pos = 13; goto error; }
        goto b4;
b3:;
    if (RT_UNLIKELY(v33 != RT_UNPACKED && rt_do_unpack(v33, u34, 2) < 0))
        { pos = 14; goto error; }
    v35 = u34[0];
    v36 = u34[1];
#line 457 "/work/main/stdlib-shims/pyperf/_runner.py"
    v39 = rt_do_global(&g_4_format_values, m_4, &s_format_values);
    if (RT_UNLIKELY(!v39))
        { pos = 15; goto error; }
    {
        Value a[] = {v36};
        v41 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    v88 = u_pyperf___results__format_values_374(NULL, RT_VAL(&s_second), v41);
    if (RT_UNLIKELY(!v88))
        { pos = 16; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v88), INT64_C(0), &v44)))
        { pos = 17; goto error; }
    {
        Value a[] = {v44, v35};
        v45 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v46 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_607)), v45));
    if (RT_UNLIKELY(!v46))
        { pos = 18; goto error; }
    }
    {
        Value a[] = {0, v46};
    int r47_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r47_ < 0))
        { pos = 19; goto error; }
    v47 = RT_NONE;
    }
        goto b2;
b4:;
#line 458 "/work/main/stdlib-shims/pyperf/_runner.py"
    v49 = RT_FIELD(v1, 16);
    if (RT_UNLIKELY(!v49 && !(v49 = rt_getattr(v1, &s_values))))
        { pos = 20; goto error; }
    if (RT_UNLIKELY(!rt_do_iter(&it50, v49)))
        { pos = 21; goto error; }
b5:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 21; goto error; }
    { Value item52 = rt_do_next(&it50); if (RT_LIKELY(item52))
    {
        v53 = item52;
        goto b6;
    }
    }
    if (rt_pending())
    { pos = 21; goto error; }
        goto b7;
b6:;
#line 459 "/work/main/stdlib-shims/pyperf/_runner.py"
    v56 = rt_do_global(&g_4_format_values, m_4, &s_format_values);
    if (RT_UNLIKELY(!v56))
        { pos = 22; goto error; }
    {
        Value a[] = {v53};
        v58 = RT_VAL(rt_do_tuple_of(a, 1));
    }
    v89 = u_pyperf___results__format_values_374(NULL, RT_VAL(&s_second), v58);
    if (RT_UNLIKELY(!v89))
        { pos = 23; goto error; }
    if (RT_UNLIKELY(!rt_list_at_natural(RT_AS(RtList, v89), INT64_C(0), &v61)))
        { pos = 24; goto error; }
    {
    v62 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_608)), v61));
    if (RT_UNLIKELY(!v62))
        { pos = 25; goto error; }
    }
    {
        Value a[] = {0, v62};
    int r63_ = rt_builtin_print(a + 1, 1, NULL);
    if (RT_UNLIKELY(r63_ < 0))
        { pos = 26; goto error; }
    v63 = RT_NONE;
    }
        goto b5;
b7:;
        goto b12;
b8:;
#line 460 "/work/main/stdlib-shims/pyperf/_runner.py"
    v67 = RT_FIELD(v0, 72);
    if (RT_UNLIKELY(!v67 && !(v67 = rt_getattr(v0, &s__quiet))))
        { pos = 27; goto error; }
    q94 = (v67 == RT_TRUE);
    if (!q94)
    {
        goto b10;
    }
b9:;
#line 461 "/work/main/stdlib-shims/pyperf/_runner.py"
        goto b11;
b10:;
    v73 = rt_do_builtin(&g_4_print, m_4, &s_print, &cache_226);
    if (RT_UNLIKELY(!v73))
        { pos = 28; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_417), RT_VAL(&s_418)};
        v76 = rt_do_call(v73, a + 1, 1, &k_kwnames_3);
    }
    if (RT_UNLIKELY(!v76))
        { pos = 29; goto error; }
b11:;
b12:;
#line 462 "/work/main/stdlib-shims/pyperf/_runner.py"
    v79 = rt_do_global(&g_4_sys, m_4, &s_sys);
    if (RT_UNLIKELY(!v79))
        { pos = 30; goto error; }
    {
    v80 = rt_do_getattr(v79, &s_stdout, &cache_227);
    if (RT_UNLIKELY(!v80))
        { pos = 31; goto error; }
    }
    {
        Value a[] = {0, 0};
        v81 = rt_call_method(v80, &s_flush, a + 1, 0, NULL, &cache_228);
    }
    if (RT_UNLIKELY(!v81) && rt_do_lookup_failed())
        { pos = 32; goto error; }
    if (RT_UNLIKELY(!v81))
        { pos = 33; goto error; }
    return RT_NONE;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_112, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* Run.get_inner_loops */
static Value u_pyperf___results__Run__get_inner_loops(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v5;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 126 "/work/main/stdlib-shims/pyperf/_results.py"
    v2 = RT_FIELD(v0, 32);
    if (RT_UNLIKELY(!v2 && !(v2 = rt_getattr(v0, &s_metadata))))
        { pos = 0; goto error; }
    {
    v5 = rt_dict_get_or(RT_AS(RtDict, v2), RT_VAL(&s_inner_loops), RT_SMALL(1));
    if (RT_UNLIKELY(!v5))
        { pos = 1; goto error; }
    }
    return v5;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_32, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Run__get_inner_loops_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Run__get_inner_loops(fn, args[0]);
    return r;
}

/* format_times */
static Value u_pyperf___results__format_times_360(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    RtCell c3;
    Value v3;
    RtCell c4;
    Value v4;
    int64_t i7;
    bool q9;
    int64_t i12;
    Value v16;
    double d69;
    double d17;
    double d71;
    double d19;
    bool q20;
    int64_t i27;
    bool q37;
    int64_t i45;
    int64_t i48;
    int64_t i49;
    Value v75;
    Value v53;
    int64_t i76;
    Value v54;
    int64_t i58;
    int64_t i59;
    Value v79;
    uint64_t f61[sizeof(RtFunction) / 8 + 6];
    Value v61;
    Value v62;
    Value v65;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 15 "/work/main/stdlib-shims/pyperf/_results.py"
    c2 = (RtCell){&rt_type_cell, (Value)0};
    v2 = RT_VAL(&c2);
    c3 = (RtCell){&rt_type_cell, (Value)0};
    v3 = RT_VAL(&c3);
    c4 = (RtCell){&rt_type_cell, (Value)0};
    v4 = RT_VAL(&c4);
#line 17 "/work/main/stdlib-shims/pyperf/_results.py"
#line 18 "/work/main/stdlib-shims/pyperf/_results.py"
        i7 = INT64_C(2);
b1:;
    {
    q9 = rt_i64_gt(i7, INT64_C(-9));
    }
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    if (!q9)
    {
        goto b5;
    }
b2:;
    i12 = i7;
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v0), INT64_C(0), &v16)))
        { pos = 1; goto error; }
    d69 = rt_float_value(v16);
    {
    d17 = rt_f64_abs(d69);
    }
    d71 = (double)i12;
    {
    d19 = rt_f64_pow(0x1.4p+3, d71);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    }
    {
    q20 = rt_f64_lt(d17, d19);
    }
    if (!q20)
    {
        goto b4;
    }
b3:;
#line 19 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i27 = rt_i64_sub(i12, INT64_C(1));
    }
        i7 = i27;
        goto b1;
b4:;
#line 18 "/work/main/stdlib-shims/pyperf/_results.py"
        goto b6;
b5:;
b6:;
#line 20 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q37 = rt_i64_ge(i7, INT64_C(0));
    }
    if (!q37)
    {
        goto b8;
    }
b7:;
#line 21 "/work/main/stdlib-shims/pyperf/_results.py"
    RT_AS(RtCell, v3)->value = RT_SMALL(0);
        goto b9;
b8:;
#line 20 "/work/main/stdlib-shims/pyperf/_results.py"
    i45 = i7;
#line 23 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i48 = rt_i64_floordiv_nonzero(i45, INT64_C(3));
    }
    {
    i49 = rt_i64_neg(i48);
    }
    v75 = rt_from_small(i49);
    RT_AS(RtCell, v3)->value = v75;
b9:;
#line 24 "/work/main/stdlib-shims/pyperf/_results.py"
    v53 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v53 && rt_do_unbound_local("step")))
        { pos = 3; goto error; }
    i76 = rt_small(v53);
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, RT_VAL(&k_tuple_39)), i76, &v54)))
        { pos = 4; goto error; }
    RT_AS(RtCell, v4)->value = v54;
#line 25 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i58 = rt_i64_mod_nonzero(i7, INT64_C(3));
    }
    {
    i59 = rt_i64_sub(INT64_C(2), i58);
    }
    v79 = rt_from_small(i59);
    RT_AS(RtCell, v2)->value = v79;
#line 26 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = (RtFunction *)f61;
        made->type = &rt_type_function;
        made->code = &code_13;
        made->cells[0] = RT_AS(RtCell, v2);
        made->cells[1] = RT_AS(RtCell, v3);
        made->cells[2] = RT_AS(RtCell, v4);
        v61 = RT_VAL(made);
    }
    {
    v62 = rt_tuple_iter(RT_AS(RtTuple, v0));
    }
    v65 = u_pyperf___results__format_times__L__listcomp(rt_do_function_of(v61), v62);
    if (RT_UNLIKELY(!v65))
        { pos = 5; goto error; }
    return v65;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_12, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_times_360_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_times_360(fn, args[0]);
    return r;
}

/* Benchmark.format_values */
static Value u_pyperf___results__Benchmark__format_values_361(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v4;
    Value v9;
    Value v10;
    Value v7;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 232 "/work/main/stdlib-shims/pyperf/_results.py"
    v4 = rt_do_global(&g_3_format_values, m_3, &s_format_values);
    if (RT_UNLIKELY(!v4))
        { pos = 0; goto error; }
    v9 = u_pyperf___results__Benchmark__get_unit(NULL, v0);
    if (RT_UNLIKELY(!v9))
        { pos = 1; goto error; }
    v10 = u_pyperf___results__format_values_365(NULL, v9, v1);
    if (RT_UNLIKELY(!v10))
        { pos = 2; goto error; }
    {
    v7 = RT_VAL(rt_tuple_from_iterable(v10));
    if (RT_UNLIKELY(!v7))
        { pos = 3; goto error; }
    }
    return v7;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_64, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__Benchmark__format_values_361_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__Benchmark__format_values_361(fn, args[0], args[1]);
    return r;
}

/* stdev_of.<locals>.<listcomp> */
static Value u_pyperf___results__stdev_of__L__listcomp_362(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v7;
    Value v8;
    Value v9;
    Value v11;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 77 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    {
        Value a[] = {0};
        v4 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item6 = rt_next(v0); if (RT_LIKELY(item6))
    {
        v7 = item6;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v8 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v8 && rt_do_unbound_free("mean")))
        { pos = 1; goto error; }
    {
    v9 = rt_do_sub(v7, v8);
    if (RT_UNLIKELY(!v9))
        { pos = 3; goto error; }
    }
    {
    v11 = rt_pow(v9, RT_SMALL(2));
    if (RT_UNLIKELY(!v11))
        { pos = 2; goto error; }
    }
    {
    (void)rt_list_push(RT_AS(RtList, v4), v11);
    }
        goto b1;
b3:;
    return v4;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_22, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__stdev_of__L__listcomp_362_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__stdev_of__L__listcomp_362(fn, args[0]);
    return r;
}

/* format_count */
static Value u_pyperf___results__format_count_363(RtFunction *fn, int64_t p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v72;
    Value v4;
    Value v6;
    Value v73;
    bool q7;
    int64_t i10;
    Value v12;
    Value v70;
    bool q16;
    Value v18;
    Value v21;
    Value v71;
    bool q25;
    Value v27;
    Value v31;
    Value v36;
    bool q38;
    Value v42;
    bool q44;
    int64_t i46;
    Value v78;
    Value v48;
    int64_t i79;
    bool q50;
    Value v64;
    Value v65;
    Value v66;
    int64_t i0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 50 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = rt_do_builtin(&g_3_str, m_3, &s_str, &cache_229);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    v72 = rt_from_small(i0);
    {
        Value a[] = {0, v72};
        v4 = rt_do_call(v3, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
#line 51 "/work/main/stdlib-shims/pyperf/_results.py"
    v6 = rt_do_builtin(&g_3_int, m_3, &s_int, &cache_230);
    if (RT_UNLIKELY(!v6))
        { pos = 2; goto error; }
    v73 = rt_from_small(i0);
    {
    int r7_ = rt_isinstance(v73, v6);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 3; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b15;
    }
b1:;
    i10 = i0;
#line 52 "/work/main/stdlib-shims/pyperf/_results.py"
    v12 = rt_do_global(&g_3__short_power, m_3, &s__short_power);
    if (RT_UNLIKELY(!v12))
        { pos = 4; goto error; }
    v70 = u_pyperf___results___short_power_366(NULL, i10, INT64_C(10), INT64_C(10000));
    if (RT_UNLIKELY(!v70))
        { pos = 5; goto error; }
    {
    int r16_ = rt_do_truth(v70);
    if (RT_UNLIKELY(r16_ < 0))
        { pos = 6; goto error; }
    q16 = r16_;
    }
    if (!q16)
    {
        goto b3;
    }
b2:;
    v18 = v70;
        v31 = v18;
        goto b6;
b3:;
    v21 = rt_do_global(&g_3__short_power, m_3, &s__short_power);
    if (RT_UNLIKELY(!v21))
        { pos = 7; goto error; }
    v71 = u_pyperf___results___short_power_366(NULL, i10, INT64_C(2), INT64_C(8193));
    if (RT_UNLIKELY(!v71))
        { pos = 8; goto error; }
    {
    int r25_ = rt_do_truth(v71);
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 6; goto error; }
    q25 = r25_;
    }
    if (!q25)
    {
        goto b5;
    }
b4:;
    v27 = v71;
        v31 = v27;
        goto b6;
b5:;
        v31 = v4;
b6:;
        v36 = v31;
b7:;
#line 53 "/work/main/stdlib-shims/pyperf/_results.py"
    q38 = v1 == RT_NONE;
b8:;
    v42 = v1;
#line 55 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q44 = rt_i64_truth(i0);
    }
    if (!q44)
    {
        goto b12;
    }
b9:;
    i46 = i0;
    v78 = rt_from_small(i46);
    {
    v48 = rt_fast_int_abs(v78);
    }
    i79 = rt_small(v48);
    {
    q50 = rt_i64_le(i79, INT64_C(1));
    }
    if (!q50)
    {
        goto b11;
    }
b10:;
        v64 = RT_VAL(&s_418);
        goto b14;
b11:;
        goto b13;
b12:;
b13:;
        v64 = RT_VAL(&s_s);
b14:;
    {
        Value a[] = {v36, v42, v64};
        v65 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
    v66 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_534)), v65));
    if (RT_UNLIKELY(!v66))
        { pos = 9; goto error; }
    }
    return v66;
b15:;
#line 51 "/work/main/stdlib-shims/pyperf/_results.py"
    rt_do_unreachable(&code_16, 51);
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_16, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* stdev_of */
static double u_pyperf___results__stdev_of_364(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    int64_t i4;
    bool q6;
    Value v11;
    Value v13;
    Value v17;
    double d33;
    Value v36;
    uint64_t f22[sizeof(RtFunction) / 8 + 4];
    Value v22;
    Value v23;
    Value v34;
    double d25;
    int64_t i27;
    int64_t i29;
    double d38;
    double d30;
    double d31;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0.0;
    }
#line 72 "/work/main/stdlib-shims/pyperf/_results.py"
    c2 = (RtCell){&rt_type_cell, (Value)0};
    v2 = RT_VAL(&c2);
#line 74 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i4 = rt_list_size(RT_AS(RtList, v0));
    }
    {
    q6 = rt_i64_lt(i4, INT64_C(2));
    }
    if (!q6)
    {
        goto b2;
    }
b1:;
#line 75 "/work/main/stdlib-shims/pyperf/_results.py"
    v11 = rt_do_builtin(&g_3_ValueError, m_3, &s_ValueError, &cache_231);
    if (RT_UNLIKELY(!v11))
        { pos = 0; goto error; }
    {
        Value a[] = {0, RT_VAL(&s_589)};
        v13 = rt_do_call(v11, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v13))
        { pos = 1; goto error; }
    rt_raise_stmt(v13, (Value)0);
    { pos = 2; goto error; }
b2:;
#line 76 "/work/main/stdlib-shims/pyperf/_results.py"
    v17 = rt_do_global(&g_3_mean_of, m_3, &s_mean_of);
    if (RT_UNLIKELY(!v17))
        { pos = 3; goto error; }
    d33 = u_pyperf___results__mean_of_367(NULL, v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 4; goto error; }
    v36 = rt_from_double(d33);
    RT_AS(RtCell, v2)->value = v36;
#line 77 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = (RtFunction *)f22;
        made->type = &rt_type_function;
        made->code = &code_22;
        made->cells[0] = RT_AS(RtCell, v2);
        v22 = RT_VAL(made);
    }
    {
    v23 = rt_list_iter(RT_AS(RtList, v0));
    }
    v34 = u_pyperf___results__stdev_of__L__listcomp_362(rt_do_function_of(v22), v23);
    if (RT_UNLIKELY(!v34))
        { pos = 5; goto error; }
    {
    d25 = rt_math_fsum(v34);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 6; goto error; }
    }
    {
    i27 = rt_list_size(RT_AS(RtList, v0));
    }
    {
    i29 = rt_i64_sub(i27, INT64_C(1));
    }
    d38 = (double)i29;
    {
    d30 = rt_f64_truediv(d25, d38);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 7; goto error; }
    }
    {
    d31 = rt_do_math_sqrt(d30);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 8; goto error; }
    }
    return d31;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_21, pos);
leave: __attribute__((unused));
    return 0.0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__stdev_of_364_entry(RtFunction *fn, Value *args) {
    double r = u_pyperf___results__stdev_of_364(fn, args[0]);
    return rt_pending() ? 0 : rt_from_double(r);
}

/* format_values */
static Value u_pyperf___results__format_values_365(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    bool q5;
    Value v10;
    Value v30;
    Value v13;
    bool q17;
    Value v22;
    Value v31;
    Value v27;
    Value v32;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 59 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r5_ = rt_do_compare_truth(2, v0, RT_VAL(&s_byte));
    if (RT_UNLIKELY(r5_ < 0))
        { pos = 4; goto error; }
    q5 = r5_;
    }
    if (!q5)
    {
        goto b2;
    }
b1:;
#line 60 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v10 = rt_tuple_iter(RT_AS(RtTuple, v1));
    }
    v30 = u_pyperf___results__format_values__L__listcomp_368(NULL, v10);
    if (RT_UNLIKELY(!v30))
        { pos = 0; goto error; }
    return v30;
b2:;
#line 59 "/work/main/stdlib-shims/pyperf/_results.py"
    v13 = v0;
#line 61 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r17_ = rt_do_compare_truth(2, v13, RT_VAL(&s_integer));
    if (RT_UNLIKELY(r17_ < 0))
        { pos = 5; goto error; }
    q17 = r17_;
    }
    if (!q17)
    {
        goto b4;
    }
b3:;
#line 62 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v22 = rt_tuple_iter(RT_AS(RtTuple, v1));
    }
    v31 = u_pyperf___results__format_values__L__listcomp_369(NULL, v22);
    if (RT_UNLIKELY(!v31))
        { pos = 1; goto error; }
    return v31;
b4:;
#line 63 "/work/main/stdlib-shims/pyperf/_results.py"
    v27 = rt_do_global(&g_3_format_times, m_3, &s_format_times);
    if (RT_UNLIKELY(!v27))
        { pos = 2; goto error; }
    v32 = u_pyperf___results__format_times_370(NULL, v1);
    if (RT_UNLIKELY(!v32))
        { pos = 3; goto error; }
    return v32;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_17, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_values_365_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_values_365(fn, args[0], args[1]);
    return r;
}

/* _short_power */
static Value u_pyperf___results___short_power_366(RtFunction *fn, int64_t p0, int64_t p1, int64_t p2) {
    int pos = 0;
    bool q4;
    int64_t i13;
    Value v48;
    Value v17;
    int64_t i18;
    Value v50;
    Value v19;
    int64_t i51;
    bool q21;
    Value v53;
    Value v26;
    int64_t i28;
    bool q33;
    Value v55;
    Value v56;
    Value v39;
    Value v40;
    Value v46;
    int64_t i0 = p0;
    int64_t i1 = p1;
    int64_t i2 = p2;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 39 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q4 = rt_i64_lt(i0, i2);
    }
    if (!q4)
    {
        goto b2;
    }
b1:;
#line 40 "/work/main/stdlib-shims/pyperf/_results.py"
    return RT_NONE;
b2:;
#line 39 "/work/main/stdlib-shims/pyperf/_results.py"
    i13 = i0;
#line 41 "/work/main/stdlib-shims/pyperf/_results.py"
#line 39 "/work/main/stdlib-shims/pyperf/_results.py"
    v48 = rt_from_small(i13);
#line 41 "/work/main/stdlib-shims/pyperf/_results.py"
#line 42 "/work/main/stdlib-shims/pyperf/_results.py"
        {
        v17 = v48;
        i18 = INT64_C(0);
        }
b3:;
    v50 = rt_from_small(i1);
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    {
    v19 = rt_fast_int_mod(v17, v50);
    if (RT_UNLIKELY(!v19))
        { pos = 0; goto error; }
    }
    i51 = rt_small(v19);
    {
    q21 = rt_i64_eq(i51, INT64_C(0));
    }
    if (!q21)
    {
        goto b5;
    }
b4:;
    v53 = rt_from_small(i1);
#line 43 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v26 = rt_fast_int_floordiv(v17, v53);
    if (RT_UNLIKELY(!v26))
        { pos = 1; goto error; }
    }
#line 44 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i28 = rt_i64_add(i18, INT64_C(1));
    }
        {
        v17 = v26;
        i18 = i28;
        }
        goto b3;
b5:;
#line 45 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q33 = rt_fast_int_eq(v17, RT_SMALL(1));
    }
    if (!q33)
    {
        goto b7;
    }
b6:;
    v55 = rt_from_small(i1);
    v56 = rt_from_small(i18);
    {
        Value a[] = {v55, v56};
        v39 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v40 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_545)), v39));
    if (RT_UNLIKELY(!v40))
        { pos = 2; goto error; }
    }
        v46 = v40;
        goto b8;
b7:;
        v46 = RT_NONE;
b8:;
    return v46;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_15, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
/* mean_of */
static double u_pyperf___results__mean_of_367(RtFunction *fn, Value p0) {
    int pos = 0;
    double d3;
    int64_t i5;
    double d8;
    double d6;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0.0;
    }
#line 69 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    d3 = rt_math_fsum(v0);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 0; goto error; }
    }
    {
    i5 = rt_list_size(RT_AS(RtList, v0));
    }
    d8 = (double)i5;
    {
    d6 = rt_f64_truediv(d3, d8);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 1; goto error; }
    }
    return d6;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_20, pos);
leave: __attribute__((unused));
    return 0.0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__mean_of_367_entry(RtFunction *fn, Value *args) {
    double r = u_pyperf___results__mean_of_367(fn, args[0]);
    return rt_pending() ? 0 : rt_from_double(r);
}

/* format_values.<locals>.<listcomp> */
static Value u_pyperf___results__format_values__L__listcomp_368(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v5;
    Value v6;
    Value v11;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 60 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_next(v0); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v6 = rt_do_global(&g_3_format_size, m_3, &s_format_size);
    if (RT_UNLIKELY(!v6))
        { pos = 1; goto error; }
    v11 = u_pyperf___results__format_size_371(NULL, v5);
    if (RT_UNLIKELY(!v11))
        { pos = 2; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v11);
    }
        goto b1;
b3:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_18, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_values__L__listcomp_368_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_values__L__listcomp_368(fn, args[0]);
    return r;
}

/* format_values.<locals>.<listcomp> */
static Value u_pyperf___results__format_values__L__listcomp_369(RtFunction *fn, Value p0) {
    int pos = 0;
    Value v2;
    Value v5;
    Value v6;
    Value v12;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 62 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        Value a[] = {0};
        v2 = RT_VAL(rt_do_list_of(a, 0));
    }
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item4 = rt_next(v0); if (RT_LIKELY(item4))
    {
        v5 = item4;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v6 = rt_do_global(&g_3_format_count, m_3, &s_format_count);
    if (RT_UNLIKELY(!v6))
        { pos = 1; goto error; }
    v12 = u_pyperf___results__format_count_372(NULL, v5, RT_NONE);
    if (RT_UNLIKELY(!v12))
        { pos = 2; goto error; }
    {
    (void)rt_list_push(RT_AS(RtList, v2), v12);
    }
        goto b1;
b3:;
    return v2;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_19, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_values__L__listcomp_369_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_values__L__listcomp_369(fn, args[0]);
    return r;
}

/* format_times */
static Value u_pyperf___results__format_times_370(RtFunction *fn, Value p0) {
    int pos = 0;
    RtCell c2;
    Value v2;
    RtCell c3;
    Value v3;
    RtCell c4;
    Value v4;
    int64_t i7;
    bool q9;
    int64_t i12;
    Value v16;
    Value v17;
    double d70;
    double d19;
    Value v71;
    bool q21;
    int64_t i27;
    bool q37;
    int64_t i45;
    int64_t i48;
    int64_t i49;
    Value v75;
    Value v53;
    int64_t i76;
    Value v54;
    int64_t i58;
    int64_t i59;
    Value v79;
    uint64_t f61[sizeof(RtFunction) / 8 + 6];
    Value v61;
    Value v65;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 15 "/work/main/stdlib-shims/pyperf/_results.py"
    c2 = (RtCell){&rt_type_cell, (Value)0};
    v2 = RT_VAL(&c2);
    c3 = (RtCell){&rt_type_cell, (Value)0};
    v3 = RT_VAL(&c3);
    c4 = (RtCell){&rt_type_cell, (Value)0};
    v4 = RT_VAL(&c4);
#line 17 "/work/main/stdlib-shims/pyperf/_results.py"
#line 18 "/work/main/stdlib-shims/pyperf/_results.py"
        i7 = INT64_C(2);
b1:;
    {
    q9 = rt_i64_gt(i7, INT64_C(-9));
    }
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    if (!q9)
    {
        goto b5;
    }
b2:;
    i12 = i7;
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, v0), INT64_C(0), &v16)))
        { pos = 1; goto error; }
    {
    v17 = rt_builtin_abs(v16);
    if (RT_UNLIKELY(!v17))
        { pos = 6; goto error; }
    }
    d70 = (double)i12;
    {
    d19 = rt_f64_pow(0x1.4p+3, d70);
    if (RT_UNLIKELY(rt_pending()))
        { pos = 2; goto error; }
    }
    v71 = rt_from_double(d19);
    {
    int r21_ = rt_do_compare_truth(0, v17, v71);
    if (RT_UNLIKELY(r21_ < 0))
        { pos = 7; goto error; }
    q21 = r21_;
    }
    if (!q21)
    {
        goto b4;
    }
b3:;
#line 19 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i27 = rt_i64_sub(i12, INT64_C(1));
    }
        i7 = i27;
        goto b1;
b4:;
#line 18 "/work/main/stdlib-shims/pyperf/_results.py"
        goto b6;
b5:;
b6:;
#line 20 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q37 = rt_i64_ge(i7, INT64_C(0));
    }
    if (!q37)
    {
        goto b8;
    }
b7:;
#line 21 "/work/main/stdlib-shims/pyperf/_results.py"
    RT_AS(RtCell, v3)->value = RT_SMALL(0);
        goto b9;
b8:;
#line 20 "/work/main/stdlib-shims/pyperf/_results.py"
    i45 = i7;
#line 23 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i48 = rt_i64_floordiv_nonzero(i45, INT64_C(3));
    }
    {
    i49 = rt_i64_neg(i48);
    }
    v75 = rt_from_small(i49);
    RT_AS(RtCell, v3)->value = v75;
b9:;
#line 24 "/work/main/stdlib-shims/pyperf/_results.py"
    v53 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v53 && rt_do_unbound_local("step")))
        { pos = 3; goto error; }
    i76 = rt_small(v53);
    if (RT_UNLIKELY(!rt_tuple_at_natural(RT_AS(RtTuple, RT_VAL(&k_tuple_39)), i76, &v54)))
        { pos = 4; goto error; }
    RT_AS(RtCell, v4)->value = v54;
#line 25 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i58 = rt_i64_mod_nonzero(i7, INT64_C(3));
    }
    {
    i59 = rt_i64_sub(INT64_C(2), i58);
    }
    v79 = rt_from_small(i59);
    RT_AS(RtCell, v2)->value = v79;
#line 26 "/work/main/stdlib-shims/pyperf/_results.py"
    {
        RtFunction *made = (RtFunction *)f61;
        made->type = &rt_type_function;
        made->code = &code_13;
        made->cells[0] = RT_AS(RtCell, v2);
        made->cells[1] = RT_AS(RtCell, v3);
        made->cells[2] = RT_AS(RtCell, v4);
        v61 = RT_VAL(made);
    }
    v65 = u_pyperf___results__format_times__L__listcomp_373(rt_do_function_of(v61), v0);
    if (RT_UNLIKELY(!v65))
        { pos = 5; goto error; }
    return v65;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_12, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_times_370_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_times_370(fn, args[0]);
    return r;
}

/* format_size */
static Value u_pyperf___results__format_size_371(RtFunction *fn, Value p0) {
    int pos = 0;
    int64_t i4;
    bool q6;
    Value v9;
    bool q14;
    Value v24;
    Value v25;
    Value v26;
    Value v29;
    int64_t i33;
    int64_t i35;
    bool q37;
    Value v40;
    double d45;
    Value v68;
    Value v46;
    Value v47;
    Value v50;
    Value v54;
    Value v55;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 30 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i4 = rt_i64_mul(INT64_C(10), INT64_C(1024));
    }
    {
    int r6_ = rt_do_compare_truth(0, v0, RT_SMALL(10240));
    if (RT_UNLIKELY(r6_ < 0))
        { pos = 5; goto error; }
    q6 = r6_;
    }
    if (!q6)
    {
        goto b5;
    }
b1:;
    v9 = v0;
#line 31 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    int r14_ = rt_do_compare_truth(2, v9, RT_SMALL(1));
    if (RT_UNLIKELY(r14_ < 0))
        { pos = 6; goto error; }
    q14 = r14_;
    }
    if (!q14)
    {
        goto b3;
    }
b2:;
        v24 = RT_VAL(&s_418);
        goto b4;
b3:;
        v24 = RT_VAL(&s_s);
b4:;
    {
        Value a[] = {v9, v24};
        v25 = RT_VAL(rt_do_tuple_of(a, 2));
    }
    {
    v26 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_520)), v25));
    if (RT_UNLIKELY(!v26))
        { pos = 0; goto error; }
    }
    return v26;
b5:;
#line 30 "/work/main/stdlib-shims/pyperf/_results.py"
    v29 = v0;
#line 32 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    i33 = rt_i64_mul(INT64_C(10), INT64_C(1024));
    }
    {
    i35 = rt_i64_mul(INT64_C(10240), INT64_C(1024));
    }
    {
    int r37_ = rt_do_compare_truth(4, v29, RT_SMALL(10485760));
    if (RT_UNLIKELY(r37_ < 0))
        { pos = 7; goto error; }
    q37 = r37_;
    }
    if (!q37)
    {
        goto b7;
    }
b6:;
    v40 = v29;
#line 33 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    d45 = rt_f64_mul(0x1p+10, 0x1p+10);
    }
    v68 = rt_from_double(d45);
    {
    v46 = rt_do_truediv(v40, v68);
    if (RT_UNLIKELY(!v46))
        { pos = 1; goto error; }
    }
    {
    v47 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_521)), v46));
    if (RT_UNLIKELY(!v47))
        { pos = 2; goto error; }
    }
    return v47;
b7:;
#line 32 "/work/main/stdlib-shims/pyperf/_results.py"
    v50 = v29;
#line 34 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v54 = rt_do_truediv(v50, ((Value)UINT64_C(0x480000000000003) /* 1024 */));
    if (RT_UNLIKELY(!v54))
        { pos = 3; goto error; }
    }
    {
    v55 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_522)), v54));
    if (RT_UNLIKELY(!v55))
        { pos = 4; goto error; }
    }
    return v55;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_14, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_size_371_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_size_371(fn, args[0]);
    return r;
}

/* format_count */
static Value u_pyperf___results__format_count_372(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    Value v3;
    Value v4;
    Value v6;
    bool q7;
    Value v10;
    Value v12;
    Value v69;
    bool q16;
    Value v18;
    Value v21;
    Value v70;
    bool q25;
    Value v27;
    Value v31;
    Value v36;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 50 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = rt_do_builtin(&g_3_str, m_3, &s_str, &cache_232);
    if (RT_UNLIKELY(!v3))
        { pos = 0; goto error; }
    {
        Value a[] = {0, v0};
        v4 = rt_do_call(v3, a + 1, 1, NULL);
    }
    if (RT_UNLIKELY(!v4))
        { pos = 1; goto error; }
#line 51 "/work/main/stdlib-shims/pyperf/_results.py"
    v6 = rt_do_builtin(&g_3_int, m_3, &s_int, &cache_233);
    if (RT_UNLIKELY(!v6))
        { pos = 2; goto error; }
    {
    int r7_ = rt_isinstance(v0, v6);
    if (RT_UNLIKELY(r7_ < 0))
        { pos = 3; goto error; }
    q7 = r7_;
    }
    if (!q7)
    {
        goto b7;
    }
b1:;
    v10 = v0;
#line 52 "/work/main/stdlib-shims/pyperf/_results.py"
    v12 = rt_do_global(&g_3__short_power, m_3, &s__short_power);
    if (RT_UNLIKELY(!v12))
        { pos = 4; goto error; }
    v69 = u_pyperf___results___short_power_315(NULL, v10, INT64_C(10), INT64_C(10000));
    if (RT_UNLIKELY(!v69))
        { pos = 5; goto error; }
    {
    int r16_ = rt_do_truth(v69);
    if (RT_UNLIKELY(r16_ < 0))
        { pos = 6; goto error; }
    q16 = r16_;
    }
    if (!q16)
    {
        goto b3;
    }
b2:;
    v18 = v69;
        v31 = v18;
        goto b6;
b3:;
    v21 = rt_do_global(&g_3__short_power, m_3, &s__short_power);
    if (RT_UNLIKELY(!v21))
        { pos = 7; goto error; }
    v70 = u_pyperf___results___short_power_315(NULL, v10, INT64_C(2), INT64_C(8193));
    if (RT_UNLIKELY(!v70))
        { pos = 8; goto error; }
    {
    int r25_ = rt_do_truth(v70);
    if (RT_UNLIKELY(r25_ < 0))
        { pos = 6; goto error; }
    q25 = r25_;
    }
    if (!q25)
    {
        goto b5;
    }
b4:;
    v27 = v70;
        v31 = v27;
        goto b6;
b5:;
        v31 = v4;
b6:;
        v36 = v31;
        goto b8;
b7:;
        v36 = v4;
b8:;
#line 53 "/work/main/stdlib-shims/pyperf/_results.py"
b9:;
#line 54 "/work/main/stdlib-shims/pyperf/_results.py"
    return v36;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_16, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_count_372_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_count_372(fn, args[0], args[1]);
    return r;
}

/* format_times.<locals>.<listcomp> */
static Value u_pyperf___results__format_times__L__listcomp_373(RtFunction *fn, Value p0) {
    int pos = 0;
    RtFastIter it24;
    Value v3;
    Value v4;
    Value v5;
    Value v6;
    Value v9;
    Value v11;
    Value v14;
    int64_t i26;
    int64_t i15;
    Value v27;
    Value v16;
    Value v17;
    Value v18;
    Value v19;
    Value v20;
    Value v0 = p0;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
    (void)(!rt_do_iter(&it24, v0));
#line 26 "/work/main/stdlib-shims/pyperf/_results.py"
    v3 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[0]);
    v4 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[1]);
    v5 = RT_VAL(RT_AS(RtFunction, RT_VAL(fn))->cells[2]);
    v6 = RT_VAL(rt_list_new(rt_do_iter_hint(&it24)));
b1:;
    if (RT_UNLIKELY(rt_interrupted) && rt_do_poll())
    { pos = 0; goto error; }
    { Value item8 = rt_do_next(&it24); if (RT_LIKELY(item8))
    {
        v9 = item8;
        goto b2;
    }
    }
    if (rt_pending())
    { pos = 0; goto error; }
        goto b3;
b2:;
    v11 = RT_AS(RtCell, v3)->value;
    if (RT_UNLIKELY(!v11 && rt_do_unbound_free("digits")))
        { pos = 1; goto error; }
    v14 = RT_AS(RtCell, v4)->value;
    if (RT_UNLIKELY(!v14 && rt_do_unbound_free("step")))
        { pos = 2; goto error; }
    i26 = rt_small(v14);
    {
    i15 = rt_i64_mul(INT64_C(3), i26);
    }
    v27 = rt_from_small(i15);
    {
    v16 = rt_int_pow_natural(RT_SMALL(10), v27);
    if (RT_UNLIKELY(!v16))
        { pos = 3; goto error; }
    }
    {
    v17 = rt_do_mul(v9, v16);
    if (RT_UNLIKELY(!v17))
        { pos = 4; goto error; }
    }
    v18 = RT_AS(RtCell, v5)->value;
    if (RT_UNLIKELY(!v18 && rt_do_unbound_free("unit")))
        { pos = 5; goto error; }
    {
        Value a[] = {v11, v17, v18};
        v19 = RT_VAL(rt_do_tuple_of(a, 3));
    }
    {
    v20 = RT_VAL(rt_str_percent(RT_AS(RtStr, RT_VAL(&s_523)), v19));
    if (RT_UNLIKELY(!v20))
        { pos = 6; goto error; }
    }
    {
    (void)rt_list_push(RT_AS(RtList, v6), v20);
    }
        goto b1;
b3:;
    return v6;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_13, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_times__L__listcomp_373_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_times__L__listcomp_373(fn, args[0]);
    return r;
}

/* format_values */
static Value u_pyperf___results__format_values_374(RtFunction *fn, Value p0, Value p1) {
    int pos = 0;
    bool q4;
    Value v10;
    Value v30;
    Value v13;
    bool q16;
    Value v22;
    Value v31;
    Value v27;
    Value v32;
    Value v0 = p0;
    Value v1 = p1;
    if (RT_UNLIKELY((char *)__builtin_frame_address(0) < rt_thread.stack_limit)) {
        rt_raise_recursion();
        return 0;
    }
#line 59 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q4 = rt_str_eq(RT_AS(RtStr, v0), RT_AS(RtStr, RT_VAL(&s_byte)));
    }
    if (!q4)
    {
        goto b2;
    }
b1:;
#line 60 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v10 = rt_tuple_iter(RT_AS(RtTuple, v1));
    }
    v30 = u_pyperf___results__format_values__L__listcomp_368(NULL, v10);
    if (RT_UNLIKELY(!v30))
        { pos = 0; goto error; }
    return v30;
b2:;
#line 59 "/work/main/stdlib-shims/pyperf/_results.py"
    v13 = v0;
#line 61 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    q16 = rt_str_eq(RT_AS(RtStr, v13), RT_AS(RtStr, RT_VAL(&s_integer)));
    }
    if (!q16)
    {
        goto b4;
    }
b3:;
#line 62 "/work/main/stdlib-shims/pyperf/_results.py"
    {
    v22 = rt_tuple_iter(RT_AS(RtTuple, v1));
    }
    v31 = u_pyperf___results__format_values__L__listcomp_369(NULL, v22);
    if (RT_UNLIKELY(!v31))
        { pos = 1; goto error; }
    return v31;
b4:;
#line 63 "/work/main/stdlib-shims/pyperf/_results.py"
    v27 = rt_do_global(&g_3_format_times, m_3, &s_format_times);
    if (RT_UNLIKELY(!v27))
        { pos = 2; goto error; }
    v32 = u_pyperf___results__format_times_370(NULL, v1);
    if (RT_UNLIKELY(!v32))
        { pos = 3; goto error; }
    return v32;
    __builtin_unreachable();
error: __attribute__((unused));
    rt_traceback_add(&code_17, pos);
leave: __attribute__((unused));
    return 0;
}
#line 1 "<runtime>"
static Value u_pyperf___results__format_values_374_entry(RtFunction *fn, Value *args) {
    Value r = u_pyperf___results__format_values_374(fn, args[0], args[1]);
    return r;
}

static void start_constants(void) {
}
static const RtGlobal globals_0[] = {
    {&s___doc__, &g_0___doc__},
    {&s_pyperf, &g_0_pyperf},
    {&s___author__, &g_0___author__},
    {&s_tuple, &g_0_tuple},
    {&s_len, &g_0_len},
    {&s_list, &g_0_list},
    {&s_range, &g_0_range},
    {&s_reversed, &g_0_reversed},
    {&s_permutations, &g_0_permutations},
    {&s_set, &g_0_set},
    {&s_n_queens, &g_0_n_queens},
    {&s_bench_n_queens, &g_0_bench_n_queens},
    {&s___name__, &g_0___name__},
    {&s_runner, &g_0_runner},
    {&s_queen_count, &g_0_queen_count},
};
static Value init_0(void) {
    start_constants();
    rt_setattr(RT_VAL(m_0), &s___doc__, RT_VAL(&s_0));
    return u___main__(NULL);
}
static const RtGlobal globals_1[] = {
    {&s___doc__, &g_1___doc__},
    {&s_perf_counter, &g_1_perf_counter},
    {&s_VERSION, &g_1_VERSION},
    {&s___version__, &g_1___version__},
    {&s_python_implementation, &g_1_python_implementation},
    {&s_python_has_jit, &g_1_python_has_jit},
    {&s_Benchmark, &g_1_Benchmark},
    {&s_Run, &g_1_Run},
    {&s_add_runs, &g_1_add_runs},
    {&s_Runner, &g_1_Runner},
    {&s___all__, &g_1___all__},
};
static Value init_1(void) {
    rt_setattr(RT_VAL(m_1), &s___doc__, RT_VAL(&s_14));
    return u_pyperf(NULL);
}
static const RtGlobal globals_2[] = {{NULL, NULL}};
void rt_init_module_time(RtModule *);
static const RtGlobal globals_3[] = {
    {&s___doc__, &g_3___doc__},
    {&s_math, &g_3_math},
    {&s__pyperf, &g_3__pyperf},
    {&s__json, &g_3__json},
    {&s_FORMAT_VERSION, &g_3_FORMAT_VERSION},
    {&s__CALIBRATIONS, &g_3__CALIBRATIONS},
    {&s_abs, &g_3_abs},
    {&s_format_times, &g_3_format_times},
    {&s_format_size, &g_3_format_size},
    {&s__short_power, &g_3__short_power},
    {&s_str, &g_3_str},
    {&s_isinstance, &g_3_isinstance},
    {&s_int, &g_3_int},
    {&s_format_count, &g_3_format_count},
    {&s_format_values, &g_3_format_values},
    {&s_len, &g_3_len},
    {&s_mean_of, &g_3_mean_of},
    {&s_ValueError, &g_3_ValueError},
    {&s_stdev_of, &g_3_stdev_of},
    {&s_sorted, &g_3_sorted},
    {&s_median_of, &g_3_median_of},
    {&s_dict, &g_3_dict},
    {&s_list, &g_3_list},
    {&s__common, &g_3__common},
    {&s__without, &g_3__without},
    {&s___name__, &g_3___name__},
    {&s_tuple, &g_3_tuple},
    {&s_float, &g_3_float},
    {&s_Run, &g_3_Run},
    {&s_min, &g_3_min},
    {&s_max, &g_3_max},
    {&s_FileExistsError, &g_3_FileExistsError},
    {&s_suite_text, &g_3_suite_text},
    {&s_Benchmark, &g_3_Benchmark},
    {&s_read_suite, &g_3_read_suite},
    {&s_add_runs, &g_3_add_runs},
};
static Value init_3(void) {
    rt_setattr(RT_VAL(m_3), &s___doc__, RT_VAL(&s_27));
    return u_pyperf___results(NULL);
}
static const RtGlobal globals_4[] = {
    {&s___doc__, &g_4___doc__},
    {&s_sys, &g_4_sys},
    {&s_perf_counter, &g_4_perf_counter},
    {&s_monotonic, &g_4_monotonic},
    {&s__pyperf, &g_4__pyperf},
    {&s__options, &g_4__options},
    {&s_Benchmark, &g_4_Benchmark},
    {&s_Run, &g_4_Run},
    {&s_add_runs, &g_4_add_runs},
    {&s_format_count, &g_4_format_count},
    {&s_format_values, &g_4_format_values},
    {&s_read_suite, &g_4_read_suite},
    {&s_suite_text, &g_4_suite_text},
    {&s_PERF_VERSION, &g_4_PERF_VERSION},
    {&s_MAX_LOOPS, &g_4_MAX_LOOPS},
    {&s_LOOPS_MASK, &g_4_LOOPS_MASK},
    {&s__INHERITED, &g_4__INHERITED},
    {&s__REFUSED, &g_4__REFUSED},
    {&s___name__, &g_4___name__},
    {&s_Exception, &g_4_Exception},
    {&s__UsageError, &g_4__UsageError},
    {&s_int, &g_4_int},
    {&s_ValueError, &g_4_ValueError},
    {&s_strictly_positive, &g_4_strictly_positive},
    {&s_positive_or_nul, &g_4_positive_or_nul},
    {&s_comma_separated, &g_4_comma_separated},
    {&s_range, &g_4_range},
    {&s__cpu_numbers, &g_4__cpu_numbers},
    {&s_float, &g_4_float},
    {&s__make_parser, &g_4__make_parser},
    {&s_print, &g_4_print},
    {&s__Task, &g_4__Task},
    {&s_Runner, &g_4_Runner},
    {&s_RuntimeError, &g_4_RuntimeError},
    {&s_set, &g_4_set},
    {&s_bool, &g_4_bool},
    {&s_max, &g_4_max},
    {&s_len, &g_4_len},
    {&s_StopIteration, &g_4_StopIteration},
    {&s_KeyboardInterrupt, &g_4_KeyboardInterrupt},
    {&s_dict, &g_4_dict},
    {&s_isinstance, &g_4_isinstance},
    {&s_str, &g_4_str},
    {&s_list, &g_4_list},
    {&s_sorted, &g_4_sorted},
};
static Value init_4(void) {
    rt_setattr(RT_VAL(m_4), &s___doc__, RT_VAL(&s_44));
    return u_pyperf___runner(NULL);
}
static const RtGlobal globals_5[] = {{NULL, NULL}};
void rt_init_module_math(RtModule *);
static const RtGlobal globals_6[] = {{NULL, NULL}};
void rt_init_module__pyperf(RtModule *);
static const RtGlobal globals_7[] = {
    {&s___doc__, &g_7___doc__},
    {&s__ESCAPES, &g_7__ESCAPES},
    {&s__MEANINGS, &g_7__MEANINGS},
    {&s_ord, &g_7_ord},
    {&s_write_text, &g_7_write_text},
    {&s_isinstance, &g_7_isinstance},
    {&s_str, &g_7_str},
    {&s_bool, &g_7_bool},
    {&s_int, &g_7_int},
    {&s_float, &g_7_float},
    {&s_repr, &g_7_repr},
    {&s_list, &g_7_list},
    {&s_tuple, &g_7_tuple},
    {&s_write, &g_7_write},
    {&s_dict, &g_7_dict},
    {&s_sorted, &g_7_sorted},
    {&s_TypeError, &g_7_TypeError},
    {&s__Reader, &g_7__Reader},
    {&s_len, &g_7_len},
    {&s_read, &g_7_read},
    {&s___name__, &g_7___name__},
    {&s_ValueError, &g_7_ValueError},
    {&s_chr, &g_7_chr},
};
static Value init_7(void) {
    rt_setattr(RT_VAL(m_7), &s___doc__, RT_VAL(&s_81));
    return u_pyperf___json(NULL);
}
static const RtGlobal globals_9[] = {
    {&s___doc__, &g_9___doc__},
    {&s_sys, &g_9_sys},
    {&s___name__, &g_9___name__},
    {&s_KeyError, &g_9_KeyError},
    {&s_AttributeError, &g_9_AttributeError},
    {&s_Namespace, &g_9_Namespace},
    {&s_Exception, &g_9_Exception},
    {&s_ArgumentError, &g_9_ArgumentError},
    {&s_TypeError, &g_9_TypeError},
    {&s_ValueError, &g_9_ValueError},
    {&s_getattr, &g_9_getattr},
    {&s_repr, &g_9_repr},
    {&s_isinstance, &g_9_isinstance},
    {&s_str, &g_9_str},
    {&s_Option, &g_9_Option},
    {&s_list, &g_9_list},
    {&s_Group, &g_9_Group},
    {&s_Reading, &g_9_Reading},
    {&s_print, &g_9_print},
    {&s_ArgumentParser, &g_9_ArgumentParser},
    {&s_len, &g_9_len},
    {&s_min, &g_9_min},
};
static Value init_9(void) {
    rt_setattr(RT_VAL(m_9), &s___doc__, RT_VAL(&s_105));
    return u_pyperf___options(NULL);
}
static const RtModuleDef modules[] = {
    {"__main__", "/work/main/build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks/bm_nqueens/run_benchmark.py", init_0, &m_0, globals_0, 15, 0, NULL},
    {"pyperf", "/work/main/stdlib-shims/pyperf/__init__.py", init_1, &m_1, globals_1, 11, 1, NULL},
    {"time", NULL, NULL, &m_2, globals_2, 0, 0, rt_init_module_time},
    {"pyperf._results", "/work/main/stdlib-shims/pyperf/_results.py", init_3, &m_3, globals_3, 36, 0, NULL},
    {"pyperf._runner", "/work/main/stdlib-shims/pyperf/_runner.py", init_4, &m_4, globals_4, 45, 0, NULL},
    {"math", NULL, NULL, &m_5, globals_5, 0, 0, rt_init_module_math},
    {"_pyperf", NULL, NULL, &m_6, globals_6, 0, 0, rt_init_module__pyperf},
    {"pyperf._json", "/work/main/stdlib-shims/pyperf/_json.py", init_7, &m_7, globals_7, 23, 0, NULL},
    {"pyperf._options", "/work/main/stdlib-shims/pyperf/_options.py", init_9, &m_9, globals_9, 22, 0, NULL},
};

static const RtProgram program = {RT_ABI, modules, 9, "__main__"};

int main(int argc, char **argv) { return rt_main(argc, argv, &program); }
