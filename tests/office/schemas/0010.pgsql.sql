SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.account_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM account$$;
CREATE FUNCTION public.api_token_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM api_token$$;
CREATE FUNCTION public.assignment_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM assignment$$;
CREATE FUNCTION public.document_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM document$$;
CREATE FUNCTION public.duty_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM duty$$;
CREATE FUNCTION public.extension_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM extension$$;
CREATE FUNCTION public.journal_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE FUNCTION public.mail_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM mail$$;
CREATE FUNCTION public.org_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM org$$;
CREATE FUNCTION public.record_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM record$$;
CREATE FUNCTION public.search_refuse() RETURNS tsvector
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the index differs from the words' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE FUNCTION public.search_vector(header text, body text) RETURNS tsvector
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN setweight(to_tsvector('simple'::regconfig, header), 'A') || to_tsvector('simple'::regconfig, body);
EXCEPTION WHEN program_limit_exceeded THEN
    RETURN setweight(to_tsvector('simple'::regconfig, left(header, 20000)), 'A') ||
        to_tsvector('simple'::regconfig, left(body, 150000));
END $$;
CREATE FUNCTION public.session_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM session$$;
CREATE FUNCTION public.task_next() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT coalesce(max(id), 0) + 1 FROM task$$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id bigint DEFAULT public.account_next() NOT NULL,
    login text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    org bigint,
    password text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    mail text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT account_role_check CHECK ((role = ANY (ARRAY['admin'::text, 'leader'::text, 'clerk'::text, 'officer'::text, 'inspector'::text, 'unit'::text])))
);
CREATE TABLE public.api_token (
    id bigint DEFAULT public.api_token_next() NOT NULL,
    account bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    scopes text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    expires bigint NOT NULL
);
CREATE TABLE public.asked_tally (
    org bigint NOT NULL,
    track text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    CONSTRAINT asked_tally_n_check CHECK ((n > 0))
);
CREATE TABLE public.assignment (
    id bigint DEFAULT public.assignment_next() NOT NULL,
    task bigint NOT NULL,
    document bigint,
    org bigint,
    assignee text NOT NULL COLLATE pg_catalog."C",
    assignee_key text NOT NULL COLLATE pg_catalog."C",
    deadline_kind text NOT NULL COLLATE pg_catalog."C",
    due text COLLATE pg_catalog."C",
    first_due text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    evidence text NOT NULL COLLATE pg_catalog."C",
    submitted_by bigint,
    reason text NOT NULL COLLATE pg_catalog."C",
    done text COLLATE pg_catalog."C",
    created bigint NOT NULL,
    due_sort text GENERATED ALWAYS AS (COALESCE(due, '9999-99-99'::text)) STORED NOT NULL COLLATE pg_catalog."C",
    open bigint GENERATED ALWAYS AS (
CASE
    WHEN (state = ANY (ARRAY['accepted'::text, 'cancelled'::text])) THEN 0
    ELSE 1
END) STORED NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    handed text COLLATE pg_catalog."C",
    track text GENERATED ALWAYS AS (
CASE
    WHEN (state = 'accepted'::text) THEN
    CASE
        WHEN ((COALESCE(handed, done) > due) AND (deadline_kind <> ALL (ARRAY['none'::text, 'recurring'::text]))) THEN 'done-late'::text
        ELSE 'done'::text
    END
    WHEN (state = 'cancelled'::text) THEN 'cancelled'::text
    WHEN (deadline_kind = ANY (ARRAY['none'::text, 'recurring'::text])) THEN 'continuous'::text
    WHEN (due IS NULL) THEN 'undated'::text
    ELSE 'dated'::text
END) STORED NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT assignment_check CHECK (((state = 'accepted'::text) = (done IS NOT NULL))),
    CONSTRAINT assignment_deadline_kind_check CHECK ((deadline_kind = ANY (ARRAY['none'::text, 'date'::text, 'relative'::text, 'immediate'::text, 'recurring'::text, 'period'::text]))),
    CONSTRAINT assignment_done_check CHECK ((length(done) = 10)),
    CONSTRAINT assignment_due_check CHECK ((length(due) = 10)),
    CONSTRAINT assignment_first_due_check CHECK ((length(first_due) = 10)),
    CONSTRAINT assignment_handed_check CHECK ((length(handed) = 10)),
    CONSTRAINT assignment_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'support'::text]))),
    CONSTRAINT assignment_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'acknowledged'::text, 'submitted'::text, 'accepted'::text, 'returned'::text, 'cancelled'::text])))
);
CREATE TABLE public.awaited (
    task bigint NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    issuer text NOT NULL COLLATE pg_catalog."C",
    day text COLLATE pg_catalog."C",
    document bigint,
    CONSTRAINT awaited_day_check CHECK ((length(day) = 10))
);
CREATE TABLE public.calendar_day (
    id bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT calendar_day_id_check CHECK (((id >= 19500101) AND (id <= 21991231))),
    CONSTRAINT calendar_day_kind_check CHECK ((kind = ANY (ARRAY['default'::text, 'off'::text, 'work'::text])))
);
CREATE TABLE public.citation (
    document bigint NOT NULL,
    seq bigint NOT NULL,
    line bigint NOT NULL,
    span_from bigint NOT NULL,
    span_to bigint NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    type_key text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    number_key text NOT NULL COLLATE pg_catalog."C",
    symbol text NOT NULL COLLATE pg_catalog."C",
    symbol_key text NOT NULL COLLATE pg_catalog."C",
    issuer text NOT NULL COLLATE pg_catalog."C",
    issued text COLLATE pg_catalog."C",
    CONSTRAINT citation_issued_check CHECK ((length(issued) = 10))
);
CREATE TABLE public.document (
    id bigint DEFAULT public.document_next() NOT NULL,
    sha256 text NOT NULL COLLATE pg_catalog."C",
    file text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    parent text NOT NULL COLLATE pg_catalog."C",
    issuer text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    number_key text NOT NULL COLLATE pg_catalog."C",
    symbol text NOT NULL COLLATE pg_catalog."C",
    symbol_key text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    type_key text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    signer_authority text NOT NULL COLLATE pg_catalog."C",
    signer_position text NOT NULL COLLATE pg_catalog."C",
    signer_name text NOT NULL COLLATE pg_catalog."C",
    issued text COLLATE pg_catalog."C",
    received text NOT NULL COLLATE pg_catalog."C",
    whole_paragraphs bigint NOT NULL,
    created bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    issued_sort text GENERATED ALWAYS AS (COALESCE(issued, '9999-99-99'::text)) STORED NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT document_issued_check CHECK ((length(issued) = 10)),
    CONSTRAINT document_received_check CHECK ((length(received) = 10)),
    CONSTRAINT document_whole_paragraphs_check CHECK ((whole_paragraphs = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.document_access (
    path text NOT NULL COLLATE pg_catalog."C",
    document bigint NOT NULL,
    why text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT document_access_why_check CHECK ((why = ANY (ARRAY['owner'::text, 'assigned'::text, 'addressed'::text, 'brought'::text, 'shared'::text])))
);
CREATE TABLE public.document_search (
    document bigint NOT NULL,
    header text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    words tsvector
);
CREATE TABLE public.document_text (
    document bigint NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.dondoc_store (
    one bigint NOT NULL,
    application bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT dondoc_store_one_check CHECK ((one = 1))
);
CREATE TABLE public.duty (
    id bigint DEFAULT public.duty_next() NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    scope text NOT NULL COLLATE pg_catalog."C",
    asker text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    times bigint NOT NULL,
    due_days bigint NOT NULL,
    proof text NOT NULL COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    since text NOT NULL COLLATE pg_catalog."C",
    until text COLLATE pg_catalog."C",
    created bigint NOT NULL,
    CONSTRAINT duty_due_days_check CHECK (((due_days >= '-366'::integer) AND (due_days <= 366))),
    CONSTRAINT duty_period_check CHECK ((period = ANY (ARRAY['month'::text, 'quarter'::text, 'half'::text, 'year'::text]))),
    CONSTRAINT duty_proof_check CHECK ((proof = ANY (ARRAY['paper'::text, 'meeting'::text, 'figure'::text, 'file'::text]))),
    CONSTRAINT duty_since_check CHECK ((length(since) = 10)),
    CONSTRAINT duty_times_check CHECK (((times >= 1) AND (times <= 31))),
    CONSTRAINT duty_until_check CHECK ((length(until) = 10))
);
CREATE TABLE public.extension (
    id bigint DEFAULT public.extension_next() NOT NULL,
    assignment bigint NOT NULL,
    due_before text NOT NULL COLLATE pg_catalog."C",
    due_after text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    document bigint,
    created bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT extension_check CHECK (((length(due_after) = 10) AND (due_after > due_before))),
    CONSTRAINT extension_due_before_check CHECK ((length(due_before) = 10)),
    CONSTRAINT extension_reason_check CHECK ((reason <> ''::text))
);
CREATE TABLE public.file (
    sha256 text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT file_sha256_check CHECK ((length(sha256) = 64))
);
CREATE TABLE public.invitation (
    token_hash bytea NOT NULL,
    account bigint NOT NULL,
    expires bigint NOT NULL
);
CREATE TABLE public.journal (
    id bigint NOT NULL,
    at bigint NOT NULL,
    actor bigint NOT NULL,
    actor_name text NOT NULL COLLATE pg_catalog."C",
    origin text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    subject_id bigint NOT NULL,
    before text NOT NULL COLLATE pg_catalog."C",
    after text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT journal_hash_check CHECK ((length(hash) = 64)),
    CONSTRAINT journal_previous_check CHECK ((length(previous) = 64))
);
CREATE TABLE public.journal_head (
    one bigint NOT NULL,
    id bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT journal_head_hash_check CHECK ((length(hash) = 64)),
    CONSTRAINT journal_head_one_check CHECK ((one = 1))
);
CREATE TABLE public.mail (
    id bigint DEFAULT public.mail_next() NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    sent bigint,
    note text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT mail_address_check CHECK ((address <> ''::text)),
    CONSTRAINT mail_check CHECK (((state = 'sent'::text) = (sent IS NOT NULL))),
    CONSTRAINT mail_day_check CHECK ((length(day) = 10)),
    CONSTRAINT mail_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'cancelled'::text, 'failed'::text])))
);
CREATE TABLE public.mail_try (
    mail bigint NOT NULL,
    tries bigint NOT NULL,
    next bigint NOT NULL,
    claimed bigint NOT NULL
);
CREATE TABLE public.meeting (
    record bigint NOT NULL,
    topic text NOT NULL COLLATE pg_catalog."C",
    made_known text NOT NULL COLLATE pg_catalog."C",
    present bigint,
    members bigint
);
CREATE TABLE public.no_task (
    document bigint NOT NULL,
    at bigint NOT NULL,
    by_name text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.once (
    key text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT once_key_check CHECK ((length(key) = 64))
);
CREATE TABLE public.org (
    id bigint DEFAULT public.org_next() NOT NULL,
    parent bigint,
    path text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL
);
CREATE TABLE public.org_name (
    org bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    name_fold text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.owed_tally (
    org bigint NOT NULL,
    track text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    CONSTRAINT owed_tally_n_check CHECK ((n > 0))
);
CREATE TABLE public.record (
    id bigint DEFAULT public.record_next() NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    org bigint,
    day text COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    document bigint,
    sha256 text COLLATE pg_catalog."C",
    file text NOT NULL COLLATE pg_catalog."C",
    figure text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT record_check CHECK (((kind = 'paper'::text) = (document IS NOT NULL))),
    CONSTRAINT record_check1 CHECK (((kind <> 'file'::text) OR (sha256 IS NOT NULL))),
    CONSTRAINT record_check2 CHECK (((kind <> 'figure'::text) OR (figure <> ''::text))),
    CONSTRAINT record_day_check CHECK ((length(day) = 10)),
    CONSTRAINT record_kind_check CHECK ((kind = ANY (ARRAY['paper'::text, 'meeting'::text, 'figure'::text, 'file'::text])))
);
CREATE TABLE public.record_proof (
    assignment bigint NOT NULL,
    record bigint NOT NULL
);
CREATE TABLE public.recovery_code (
    account bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.reminder (
    mail bigint NOT NULL,
    seq bigint NOT NULL,
    assignment bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    step text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    cancelled bigint NOT NULL,
    CONSTRAINT reminder_cancelled_check CHECK ((cancelled = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT reminder_kind_check CHECK ((kind = ANY (ARRAY['soon'::text, 'overdue'::text, 'returned'::text, 'unread'::text, 'week'::text, 'superior'::text, 'leader'::text])))
);
CREATE TABLE public.response (
    assignment bigint NOT NULL,
    document bigint NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT response_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'taken'::text, 'declined'::text])))
);
CREATE TABLE public.second_factor (
    account bigint NOT NULL,
    secret bytea NOT NULL,
    created bigint NOT NULL
);
CREATE TABLE public.second_factor_used (
    account bigint NOT NULL,
    step bigint NOT NULL
);
CREATE TABLE public.session (
    id bigint DEFAULT public.session_next() NOT NULL,
    token_hash bytea NOT NULL,
    account bigint NOT NULL,
    created bigint NOT NULL,
    seen bigint NOT NULL,
    origin text NOT NULL COLLATE pg_catalog."C",
    agent text NOT NULL COLLATE pg_catalog."C",
    waits bigint NOT NULL,
    CONSTRAINT session_waits_check CHECK ((waits = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);
CREATE TABLE public.setting (
    id bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.sign_in_failure (
    login text NOT NULL COLLATE pg_catalog."C",
    failures bigint NOT NULL,
    last bigint NOT NULL
);
CREATE TABLE public.task (
    id bigint DEFAULT public.task_next() NOT NULL,
    document bigint,
    line bigint NOT NULL,
    span_from bigint NOT NULL,
    span_to bigint NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    deliverable text NOT NULL COLLATE pg_catalog."C",
    channel text NOT NULL COLLATE pg_catalog."C",
    deadline_kind text NOT NULL COLLATE pg_catalog."C",
    deadline_words text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    unit text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    due text COLLATE pg_catalog."C",
    due_by_hand bigint NOT NULL,
    by_hand bigint NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    unchanged bigint NOT NULL,
    decided_by text NOT NULL COLLATE pg_catalog."C",
    decided bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    asker text NOT NULL COLLATE pg_catalog."C",
    serves bigint,
    scope text NOT NULL COLLATE pg_catalog."C",
    duty bigint,
    period text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT task_by_hand_check CHECK ((by_hand = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT task_deadline_kind_check CHECK ((deadline_kind = ANY (ARRAY['none'::text, 'date'::text, 'relative'::text, 'immediate'::text, 'recurring'::text, 'period'::text]))),
    CONSTRAINT task_due_by_hand_check CHECK ((due_by_hand = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT task_due_check CHECK ((length(due) = 10)),
    CONSTRAINT task_event_check CHECK ((event = ANY (ARRAY[''::text, 'issue'::text, 'receipt'::text, 'other'::text]))),
    CONSTRAINT task_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'rejected'::text]))),
    CONSTRAINT task_unchanged_check CHECK ((unchanged = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT task_unit_check CHECK ((unit = ANY (ARRAY[''::text, 'day'::text, 'workday'::text, 'week'::text, 'month'::text, 'quarter'::text, 'year'::text])))
);
CREATE TABLE public.task_assignee (
    task bigint NOT NULL,
    seq bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.task_tally (
    task bigint NOT NULL,
    track text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    CONSTRAINT task_tally_n_check CHECK ((n > 0))
);
INSERT INTO public.account VALUES (1, 'vanthu', 'vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$TdOgwa1s3wDuzMkguPQTcw$1AX6U0om3waCIG55PlTtgpjI1uhPu0kV8rBj+h7hIMA', 1795271819, '');
INSERT INTO public.account VALUES (2, 'lanhdao', 'lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$M3fOvNUFnbMiRzS5OVom3g$GS7PRfajsexbm1gHu4arOuGObsIVeT0BOZYM+rvyfmk', 1795271820, 'lanhdao@sonha.example');
INSERT INTO public.api_token VALUES (1, 1, '1e9bae184eee2025853909eb4b209f0185dfa0bb6ddeb7bd96f6f2af2401df67', 'một cửa', 'read', 1795271820, 1797863820);
INSERT INTO public.asked_tally VALUES (1, 'continuous', '', 1);
INSERT INTO public.asked_tally VALUES (2, 'continuous', '', 1);
INSERT INTO public.assignment VALUES (3, 6, 1, NULL, '', '', 'date', '2021-06-30', '2021-06-30', 'assigned', '', NULL, '', NULL, 1795271820, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (6, 5, 2, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'none', NULL, NULL, 'assigned', '', NULL, '', NULL, 1795271820, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (5, 4, 2, NULL, 'Văn phòng', 'văn phòng', 'relative', '2031-03-01', '2021-03-22', 'assigned', '', NULL, '', NULL, 1795271820, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (4, 3, 2, 4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'date', '2021-02-20', '2021-02-20', 'submitted', 'đã nộp đủ', 1, '', NULL, 1795271820, DEFAULT, DEFAULT, 'lead', '2021-02-18', DEFAULT);
INSERT INTO public.assignment VALUES (8, 8, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'period', '2021-02-28', '2021-02-28', 'assigned', '', NULL, '', NULL, 1795271820, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (7, 7, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'period', '2021-01-31', '2021-01-31', 'submitted', 'họp ngày 08/01/2021', 1, '', NULL, 1795271820, DEFAULT, DEFAULT, 'lead', '2021-01-08', DEFAULT);
INSERT INTO public.assignment VALUES (2, 1, 1, NULL, 'Chi bộ Lưu trữ', 'chi bộ lưu trữ', 'date', '2021-02-20', '2021-02-20', 'cancelled', '', NULL, 'không cần nữa', NULL, 1795271820, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (1, 1, 1, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'date', '2021-02-20', '2021-02-20', 'accepted', 'Báo cáo số 5', 1, '', '2021-02-18', 1795271820, DEFAULT, DEFAULT, 'lead', '2021-02-18', DEFAULT);
INSERT INTO public.assignment VALUES (9, 9, NULL, NULL, 'Hội Nông dân', 'hội nông dân', 'none', NULL, NULL, 'assigned', '', NULL, '', NULL, 1795271820, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.awaited VALUES (4, 'tỉnh ủy ban hành văn bản', '', 'tỉnh ủy', '2021-03-01', NULL);
INSERT INTO public.calendar_day VALUES (20210217, 'off', 'nghỉ hoán đổi');
INSERT INTO public.citation VALUES (1, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO public.citation VALUES (2, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO public.citation VALUES (3, 0, 9, 173, 200, 'Thông báo số 99-TB/ĐUK', 'Thông báo', 'thông báo', '99', '99', 'TB/ĐUK', 'tb/đuk', '', NULL);
INSERT INTO public.document VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795271820, 'dondoc', DEFAULT);
INSERT INTO public.document VALUES (2, '054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', '1.txt', 1154, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '99', '99', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'về việc rà soát', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-01', 0, 1795271820, 'dondoc', DEFAULT);
INSERT INTO public.document VALUES (3, 'b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 'kh-7.txt', 272, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY SỞ TÀI CHÍNH', '7', '7', 'KH/ĐU', 'kh/đu', 'Kế hoạch', 'kế hoạch', 'Hà Lâm', 'khắc phục hạn chế', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Thị Hà', '2021-01-20', '2021-02-18', 0, 1795271820, 'Văn thư', DEFAULT);
INSERT INTO public.document_access VALUES ('/', 1, 'owner');
INSERT INTO public.document_access VALUES ('/1/2/3/', 1, 'addressed');
INSERT INTO public.document_access VALUES ('/', 2, 'owner');
INSERT INTO public.document_access VALUES ('/1/2/4/', 2, 'addressed');
INSERT INTO public.document_access VALUES ('/', 3, 'owner');
INSERT INTO public.document_search VALUES (1, ' thong bao 1 tb duk ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 1 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so xay dung xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so xay dung t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ', '''01'':65,98 ''02'':167 ''04'':97 ''05'':63 ''1'':3A,52,142 ''2'':169 ''20'':166 ''2021'':23A,67,87,99,129,168 ''45'':93 ''b'':195 ''ban'':9A,73,101,107,173,212 ''bao'':2A,69,187 ''bi'':216 ''bo'':120 ''c'':196 ''cac'':27A,47,117,154 ''che'':156 ''chi'':118 ''chuong'':124 ''co'':28A,48 ''cong'':16A,56,80,126 ''cua'':8A,72,100 ''da'':121,157 ''dang'':12A,24A,44,55,76,104,119,143,161,176,197,207 ''de'':170 ''diem'':116 ''dinh'':91,134 ''doc'':182 ''doi'':180 ''don'':181 ''duk'':5A,54,95 ''dung'':123,130,147,149,201 ''giam'':20A,84 ''gian'':132,140 ''gui'':159 ''h'':203 ''ha'':34A,35A,43,60 ''han'':155 ''hien'':89,185 ''hoach'':151 ''i'':114 ''ii'':135 ''ke'':150 ''ket'':6A,70,110 ''khac'':152 ''khoi'':14A,26A,46,78,106,163,178,209 ''kiem'':18A,82,174 ''lam'':36A,61 ''luan'':7A,71,111 ''luu'':204 ''m'':211 ''nam'':22A,59,66,86,128 ''nay'':188 ''neu'':158 ''ngay'':62,96,165 ''nghi'':171 ''nhan'':190 ''nhiem'':136 ''nhu'':112 ''noi'':189 ''pho'':215 ''phong'':206 ''phuc'':153 ''qd'':94 ''quan'':29A,49 ''quy'':133 ''quyet'':90 ''san'':57 ''sat'':21A,85 ''sau'':113 ''so'':51,92,145,199 ''son'':33A,39A,42,220 ''t'':202,210 ''tac'':17A,81,127 ''tb'':4A,53 ''thang'':64 ''theo'':179 ''thoi'':131,139 ''thong'':1A,68,186 ''thu'':217 ''thuc'':88,184 ''thuong'':10A,74,102,108,191,213 ''tinh'':30A,31A,40,50,193 ''toi'':141 ''tra'':19A,83,175 ''tran'':37A,218 ''trinh'':125 ''trong'':138 ''truc'':192 ''truoc'':164 ''uu'':115 ''uy'':13A,25A,32A,41,45,77,105,144,162,172,177,194,198,208 ''van'':38A,205,219 ''ve'':15A,79,160 ''viec'':183 ''viet'':58 ''vu'':11A,75,103,109,137,214 ''xay'':122,146,148,200');
INSERT INTO public.document_search VALUES (2, ' thong bao 99 tb duk ve viec ra soat dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 2 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so tai chinh xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 3 van phong bao cao ket qua trong 20 ngay sau khi tinh uy ban hanh van ban 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so tai chinh t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ', '''01'':51,84 ''02'':153 ''04'':83 ''05'':49 ''1'':128 ''2'':38,173 ''20'':152,163 ''2021'':53,73,85,115,154 ''3'':155 ''45'':79 ''99'':3A ''b'':199 ''ban'':59,87,93,169,172,177,216 ''bao'':2A,55,158,191 ''bi'':220 ''bo'':106 ''c'':200 ''cac'':13A,33,103,140 ''cao'':159 ''che'':142 ''chi'':104 ''chinh'':133,205 ''chuong'':110 ''co'':14A,34 ''cong'':42,66,112 ''cua'':58,86 ''da'':107,143 ''dang'':10A,30,41,62,90,105,129,147,180,201,211 ''de'':174 ''diem'':102 ''dinh'':77,120 ''doc'':186 ''doi'':184 ''don'':185 ''duk'':5A,40,81 ''dung'':109,116,135 ''giam'':70 ''gian'':118,126 ''gui'':145 ''h'':207 ''ha'':20A,21A,29,46 ''han'':141 ''hanh'':170 ''hien'':75,189 ''hoach'':137 ''i'':100 ''ii'':121 ''ke'':136 ''ket'':56,96,160 ''khac'':138 ''khi'':166 ''khoi'':12A,32,64,92,149,182,213 ''kiem'':68,178 ''lam'':22A,47 ''luan'':57,97 ''luu'':208 ''m'':215 ''nam'':45,52,72,114 ''nay'':192 ''neu'':144 ''ngay'':48,82,151,164 ''nghi'':175 ''nhan'':194 ''nhiem'':122 ''nhu'':98 ''noi'':193 ''pho'':219 ''phong'':157,210 ''phuc'':139 ''qd'':80 ''qua'':161 ''quan'':15A,35 ''quy'':119 ''quyet'':76 ''ra'':8A ''san'':43 ''sat'':71 ''sau'':99,165 ''so'':37,78,131,203 ''soat'':9A ''son'':19A,25A,28,224 ''t'':206,214 ''tac'':67,113 ''tai'':132,204 ''tb'':4A,39 ''thang'':50 ''theo'':183 ''thoi'':117,125 ''thong'':1A,54,190 ''thu'':221 ''thuc'':74,188 ''thuong'':60,88,94,195,217 ''tinh'':16A,17A,26,36,167,197 ''toi'':127 ''tra'':69,179 ''tran'':23A,222 ''trinh'':111 ''trong'':124,162 ''truc'':196 ''truoc'':150 ''uu'':101 ''uy'':11A,18A,27,31,63,91,130,148,168,176,181,198,202,212 ''van'':24A,156,171,209,223 ''ve'':6A,65,146 ''viec'':7A,187 ''viet'':44 ''vu'':61,89,95,123,218 ''xay'':108,134');
INSERT INTO public.document_search VALUES (3, ' ke hoach 7 kh du khac phuc han che dang uy so tai chinh tinh uy son ha ha lam le thi ha ', ' tinh uy son ha dang uy so tai chinh so 7 kh du ha lam ngay 20 thang 01 nam 2021 ke hoach khac phuc han che cac han che neu tai thong bao so 99 tb duk da duoc khac phuc t m dang uy bi thu le thi ha ', '''01'':42 ''20'':40 ''2021'':44 ''7'':3A,34 ''99'':59 ''bao'':57 ''bi'':70 ''cac'':51 ''che'':9A,50,53 ''chinh'':14A,32 ''da'':62 ''dang'':10A,28,68 ''du'':5A,36 ''duk'':61 ''duoc'':63 ''ha'':18A,19A,23A,27,37,74 ''han'':8A,49,52 ''hoach'':2A,46 ''ke'':1A,45 ''kh'':4A,35 ''khac'':6A,47,64 ''lam'':20A,38 ''le'':21A,72 ''m'':67 ''nam'':43 ''neu'':54 ''ngay'':39 ''phuc'':7A,48,65 ''so'':12A,30,33,58 ''son'':17A,26 ''t'':66 ''tai'':13A,31,55 ''tb'':60 ''thang'':41 ''thi'':22A,73 ''thong'':56 ''thu'':71 ''tinh'':15A,24 ''uy'':11A,16A,25,29,69');
INSERT INTO public.document_text VALUES (1, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 1-TB/ĐUK
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 05 tháng 01 năm 2021

THÔNG BÁO
Kết luận của Ban Thường vụ Đảng ủy Khối
về công tác kiểm tra, giám sát năm 2021

Thực hiện Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối, Ban Thường vụ kết luận như sau:

I. Ưu điểm

- Các chi, đảng bộ đã xây dựng chương trình công tác năm 2021 đúng thời gian quy định.

II. Nhiệm vụ trong thời gian tới

1. Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Đảng ủy Sở Xây dựng (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
');
INSERT INTO public.document_text VALUES (2, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 2-TB/ĐUK
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 05 tháng 01 năm 2021

THÔNG BÁO
Kết luận của Ban Thường vụ Đảng ủy Khối
về công tác kiểm tra, giám sát năm 2021

Thực hiện Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối, Ban Thường vụ kết luận như sau:

I. Ưu điểm

- Các chi, đảng bộ đã xây dựng chương trình công tác năm 2021 đúng thời gian quy định.

II. Nhiệm vụ trong thời gian tới

1. Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.

3. Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản.

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Đảng ủy Sở Tài chính (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
');
INSERT INTO public.document_text VALUES (3, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY SỞ TÀI CHÍNH
Số 7-KH/ĐU
Hà Lâm, ngày 20 tháng 01 năm 2021

KẾ HOẠCH
khắc phục hạn chế

Các hạn chế nêu tại Thông báo số 99-TB/ĐUK đã được khắc phục.

T/M ĐẢNG ỦY
BÍ THƯ

Lê Thị Hà
');
INSERT INTO public.dondoc_store VALUES (1, 1685024356, 10);
INSERT INTO public.duty VALUES (1, 'Họp giao ban', '2', '/', 'month', 1, 0, 'meeting', 'giao-ban', 'Quy chế làm việc', '2021-01-01', NULL, 1795271820);
INSERT INTO public.extension VALUES (1, 5, '2021-03-22', '2031-03-01', 'chờ hướng dẫn', NULL, 1795271820, 'Văn thư');
INSERT INTO public.file VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO public.file VALUES ('054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', 1154, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a332e2056c4836e207068c3b26e672062c3a16f2063c3a16f206be1babf74207175e1baa32074726f6e67203230206e67c3a07920736175206b68692054e1bb896e6820e1bba7792062616e2068c3a06e682076c4836e2062e1baa36e2e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO public.file VALUES ('b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 272, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba6592053e1bb9e2054c38049204348c38d4e480a53e1bb9120372d4b482fc490550a48c3a0204cc3a26d2c206e67c3a079203230207468c3a16e67203031206ec4836d20323032310a0a4be1babe20484fe1baa043480a6b68e1baaf63207068e1bba5632068e1baa16e206368e1babf0a0a43c3a1632068e1baa16e206368e1babf206ec3aa752074e1baa169205468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b20c491c3a320c491c6b0e1bba363206b68e1baaf63207068e1bba5632e0a0a542f4d20c490e1baa24e4720e1bba6590a42c38d205448c6af0a0a4cc3aa205468e1bb8b2048c3a00a');
INSERT INTO public.file VALUES ('6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 6, '\x62e1baa36e67');
INSERT INTO public.journal VALUES (1, 1795271819, 0, 'dondoc', 'cli', 'org.add', 'org', 1, '', '{"code":"TU","created":1795271819,"kind":"tinh-uy","name":"Tỉnh ủy Sơn Hà","names":["Tỉnh ủy Sơn Hà"],"parent":null,"path":"/1/"}', '0000000000000000000000000000000000000000000000000000000000000000', 'ec127a0e664d7b83a0fd0d6f0cd153860749b27db42c61281eab43a8de9166ca');
INSERT INTO public.journal VALUES (2, 1795271819, 0, 'dondoc', 'cli', 'org.add', 'org', 2, '', '{"code":"ĐUK","created":1795271819,"kind":"dang-uy","name":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"],"parent":1,"path":"/1/2/"}', 'ec127a0e664d7b83a0fd0d6f0cd153860749b27db42c61281eab43a8de9166ca', '8d614a933f334105f5f0bd7786768696e6d1773326dbc8f47620bb7f4cb759e4');
INSERT INTO public.journal VALUES (3, 1795271819, 0, 'dondoc', 'cli', 'org.add', 'org', 3, '', '{"code":"","created":1795271819,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Xây dựng","names":["Đảng ủy Sở Xây dựng"],"parent":2,"path":"/1/2/3/"}', '8d614a933f334105f5f0bd7786768696e6d1773326dbc8f47620bb7f4cb759e4', 'd5a08779edefe684556b28ad99c62cd54545d5a0cd0e561f514bce8e80ede0e1');
INSERT INTO public.journal VALUES (4, 1795271819, 0, 'dondoc', 'cli', 'org.add', 'org', 4, '', '{"code":"","created":1795271819,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Tài chính","names":["Đảng ủy Sở Tài chính"],"parent":2,"path":"/1/2/4/"}', 'd5a08779edefe684556b28ad99c62cd54545d5a0cd0e561f514bce8e80ede0e1', 'f8e2ed257ef0da7c373b8d8a06acdd945bfd7b13a5d2b018b6b3169eabd51fee');
INSERT INTO public.journal VALUES (5, 1795271819, 0, 'dondoc', 'cli', 'org.add', 'org', 5, '', '{"code":"","created":1795271819,"kind":"dang-bo-co-so","name":"Chi bộ Thư viện tỉnh","names":["Chi bộ Thư viện tỉnh"],"parent":2,"path":"/1/2/5/"}', 'f8e2ed257ef0da7c373b8d8a06acdd945bfd7b13a5d2b018b6b3169eabd51fee', '636660b6c8a2b1141d2a7e3c7d51d7aebb9d8ee3fa254fa37325b7b755889302');
INSERT INTO public.journal VALUES (6, 1795271819, 0, 'dondoc', 'cli', 'org.add', 'org', 6, '', '{"code":"","created":1795271819,"kind":"dang-bo-co-so","name":"Đảng ủy Bệnh viện Đa khoa tỉnh","names":["Đảng ủy Bệnh viện Đa khoa tỉnh"],"parent":2,"path":"/1/2/6/"}', '636660b6c8a2b1141d2a7e3c7d51d7aebb9d8ee3fa254fa37325b7b755889302', 'd2c9510ebf46fdd87408a211c787559a923875ad5e99193275b615092650324a');
INSERT INTO public.journal VALUES (7, 1795271819, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"created":1795271819,"login":"vanthu","mail":"","name":"vanthu","org":null,"password":"de4b72c608fea72ff6d6feb528d239c38bda28ffe34d23112bcdd5a248c35250","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', 'd2c9510ebf46fdd87408a211c787559a923875ad5e99193275b615092650324a', 'b41caa34442d3697b594b5555b95c7cec85385059e38a3652d9ee46c262632ed');
INSERT INTO public.journal VALUES (8, 1795271820, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"created":1795271820,"login":"lanhdao","mail":"","name":"lanhdao","org":null,"password":"c48df4d72e75b3a2e63a35b32570e50222bff2325bb7432098eca3f3072deb8f","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', 'b41caa34442d3697b594b5555b95c7cec85385059e38a3652d9ee46c262632ed', '292a03825879256288b07bb5be149dd74a1bde3550b6cd6d2a9a5a00b07957e0');
INSERT INTO public.journal VALUES (9, 1795271820, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"access":[{"document":1,"path":"/1/2/3/","why":"addressed"},{"document":1,"path":"/","why":"owner"}],"citations":"1dee21695e94699f7042d42722db273fd5a66042a7b55d89b6c6a18776f120ae","created":1795271820,"created_by":"dondoc","file":"0.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"1","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Xây dựng"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":1,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":1,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":1,"due":null,"due_by_hand":0,"duty":null,"event":"","id":2,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","type":"Thông báo","whole_paragraphs":0}', '292a03825879256288b07bb5be149dd74a1bde3550b6cd6d2a9a5a00b07957e0', '8be8f367b618a67d14bcf2071d9dc9f3a46187ac5c60a4fbc836ff9f3991ba4d');
INSERT INTO public.journal VALUES (10, 1795271820, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"access":[{"document":2,"path":"/1/2/4/","why":"addressed"},{"document":2,"path":"/","why":"owner"}],"citations":"0947b460a653183b9055d20b5a5826b28daeeb0510af79eeac62d3e1340ca459","created":1795271820,"created_by":"dondoc","file":"1.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"2","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1154,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Tài chính"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":2,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":3,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":20,"asker":"/","assignees":["Văn phòng"],"by_hand":0,"channel":"","deadline_kind":"relative","deadline_words":"trong 20 ngày sau khi Tỉnh ủy ban hành văn bản","decided":0,"decided_by":"","deliverable":"báo cáo kết quả","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"other","id":4,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":846,"status":"proposed","unchanged":0,"unit":"day","words":"Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"","id":5,"line":24,"period":"","reason":"","scope":"","serves":null,"span_from":848,"span_to":966,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","type":"Thông báo","whole_paragraphs":0}', '8be8f367b618a67d14bcf2071d9dc9f3a46187ac5c60a4fbc836ff9f3991ba4d', '70d25ea53cf4ec57f76577cf5fd03e9c991f15a472e6be9197b5817aab18fdf8');
INSERT INTO public.journal VALUES (11, 1795271820, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 1, '{"assignees":["Đảng ủy Sở Xây dựng"],"decided":0,"decided_by":"","status":"proposed","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '{"assignees":["Đảng ủy Khối","Chi bộ Lưu trữ"],"decided":1795271820,"decided_by":"Văn thư","status":"confirmed","words":"rà soát, báo cáo"}', '70d25ea53cf4ec57f76577cf5fd03e9c991f15a472e6be9197b5817aab18fdf8', '95e151d8283b3055e2a942e45497afe1672369f28cce3a2b69a627e301dbbd80');
INSERT INTO public.journal VALUES (12, 1795271820, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Khối","created":1795271820,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', '95e151d8283b3055e2a942e45497afe1672369f28cce3a2b69a627e301dbbd80', '44ce484da45c9c1b4261868b1819966515bd7a4ded1f939ae492b96c5bd84320');
INSERT INTO public.journal VALUES (47, 1795271820, 1, 'Văn thư', 'cli', 'user.token', 'user', 1, '{"tokens":[]}', '{"tokens":[{"account":1,"created":1795271820,"expires":1797863820,"hash":"1e9bae184eee2025853909eb4b209f0185dfa0bb6ddeb7bd96f6f2af2401df67","id":1,"name":"một cửa","scopes":"read"}]}', '79d410127b7ca645f53250b14c8f02dacd57642590f16086feaca1b388b3f405', '579137d1de639dce9ee329c0a8cc51aebe308012094f2c44726faecb1df3af89');
INSERT INTO public.journal VALUES (13, 1795271820, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Chi bộ Lưu trữ","created":1795271820,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', '44ce484da45c9c1b4261868b1819966515bd7a4ded1f939ae492b96c5bd84320', '0e979451be0600868116a9030e0757d167a29081f30d945272ef115a134ebb07');
INSERT INTO public.journal VALUES (14, 1795271820, 1, 'Văn thư', 'cli', 'task.reject', 'task', 2, '{"decided":0,"decided_by":"","reason":"","status":"proposed"}', '{"decided":1795271820,"decided_by":"Văn thư","reason":"trùng","status":"rejected"}', '0e979451be0600868116a9030e0757d167a29081f30d945272ef115a134ebb07', '20bc06feeee9264252ff4c9f7c19803a845d6d6b0ca39f7c8976e0b9c2fb1f51');
INSERT INTO public.journal VALUES (15, 1795271820, 1, 'Văn thư', 'cli', 'task.add', 'task', 6, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795271820,"decided_by":"Văn thư","deliverable":"","document":1,"due":"2021-06-30","due_by_hand":1,"duty":null,"event":"","line":1,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":5,"status":"confirmed","unchanged":0,"unit":"","words":"lập danh mục hồ sơ"}', '20bc06feeee9264252ff4c9f7c19803a845d6d6b0ca39f7c8976e0b9c2fb1f51', 'cd9b595840ebd0045826d31e7d7b5efd67d0b122ec39f8ab025839b6b3676a68');
INSERT INTO public.journal VALUES (16, 1795271820, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 3, '', '{"assignee":"","created":1795271820,"deadline_kind":"date","document":1,"done":null,"due":"2021-06-30","evidence":"","first_due":"2021-06-30","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":6}', 'cd9b595840ebd0045826d31e7d7b5efd67d0b122ec39f8ab025839b6b3676a68', '30058fea031f14d92e9d382094b3a3badd39ebd4d313330d084dcc6469950c92');
INSERT INTO public.journal VALUES (17, 1795271820, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 3, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795271820,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '30058fea031f14d92e9d382094b3a3badd39ebd4d313330d084dcc6469950c92', 'f36f9e577695088d64561b41749bbdb8b14dc2d785fc8021e4e76f63df431525');
INSERT INTO public.journal VALUES (18, 1795271820, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 4, '', '{"assignee":"Đảng ủy Sở Tài chính","created":1795271820,"deadline_kind":"date","document":2,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":4,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":3}', 'f36f9e577695088d64561b41749bbdb8b14dc2d785fc8021e4e76f63df431525', 'a7e726c51b6d25fa7b60f533d1bfb257984a393fdde79b23d4c1aa6f8deb5e76');
INSERT INTO public.journal VALUES (19, 1795271820, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 4, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795271820,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'a7e726c51b6d25fa7b60f533d1bfb257984a393fdde79b23d4c1aa6f8deb5e76', '925a69df6d1b7dd49885f4c87bb5f7c4960b9a05e0887114bded00bdf27391e0');
INSERT INTO public.journal VALUES (20, 1795271820, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 5, '', '{"assignee":"Văn phòng","created":1795271820,"deadline_kind":"relative","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":4}', '925a69df6d1b7dd49885f4c87bb5f7c4960b9a05e0887114bded00bdf27391e0', '299a1c9cb4bbb03df836fa4d44d600f3d50cd6b32434dcd9234077028cd1a251');
INSERT INTO public.journal VALUES (21, 1795271820, 1, 'Văn thư', 'cli', 'event.await', 'awaited', 4, '', '{"day":null,"document":null,"issuer":"tỉnh ủy","task":4,"type":"","words":"tỉnh ủy ban hành văn bản"}', '299a1c9cb4bbb03df836fa4d44d600f3d50cd6b32434dcd9234077028cd1a251', 'e5365dbe802315fb43197e1ce6b57976ced4c5276ab004c6606047035dc209c6');
INSERT INTO public.journal VALUES (22, 1795271820, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 5, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795271820,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'e5365dbe802315fb43197e1ce6b57976ced4c5276ab004c6606047035dc209c6', 'c7665155d4b98481611961cf9ec2e0dacf01d95f94b408c966b2c7036d0d8fca');
INSERT INTO public.journal VALUES (23, 1795271820, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 6, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","created":1795271820,"deadline_kind":"none","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":5}', 'c7665155d4b98481611961cf9ec2e0dacf01d95f94b408c966b2c7036d0d8fca', 'be4def3993d1a709a76a7229d4efb67edd981622d0a20059653c17d804e0eeb0');
INSERT INTO public.journal VALUES (24, 1795271820, 1, 'Văn thư', 'cli', 'document.correct', 'document', 2, '{"number":"2","received":"2021-02-18","subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021"}', '{"number":"99","received":"2021-02-01","subject":"về việc rà soát"}', 'be4def3993d1a709a76a7229d4efb67edd981622d0a20059653c17d804e0eeb0', '785a3614ce3ade59e0367b5263dfe86d6d5478bcd9398f0aa394b88e04f00288');
INSERT INTO public.journal VALUES (25, 1795271820, 1, 'Văn thư', 'cli', 'org.alias', 'org', 2, '{"names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":["Đảng ủy K.","Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '785a3614ce3ade59e0367b5263dfe86d6d5478bcd9398f0aa394b88e04f00288', '01d0212b6a4e13693c691dc3535f45e7e9cfda540a20636d99b56d4ddb826829');
INSERT INTO public.journal VALUES (26, 1795271820, 1, 'Văn thư', 'cli', 'calendar.set', 'calendar_day', 20210217, '', '{"kind":"off","name":"nghỉ hoán đổi"}', '01d0212b6a4e13693c691dc3535f45e7e9cfda540a20636d99b56d4ddb826829', '2df72ec1f80ea1619fe569245d1293c47dce539edc6f58f771a19c9a80c65a54');
INSERT INTO public.journal VALUES (27, 1795271820, 1, 'Văn thư', 'cli', 'setting.set', 'setting', 1, '', '{"name":"immediate-days","value":"7"}', '2df72ec1f80ea1619fe569245d1293c47dce539edc6f58f771a19c9a80c65a54', '3c04a6435092a64f67033311241e2c76e2317c5e44fa494af35edb8d7f3a1f43');
INSERT INTO public.journal VALUES (28, 1795271820, 1, 'Văn thư', 'cli', 'event.record', 'awaited', 4, '{"day":null}', '{"day":"2021-03-01"}', '3c04a6435092a64f67033311241e2c76e2317c5e44fa494af35edb8d7f3a1f43', '74eaf7c8d5f2d39dac349b162afef86105247cc55598120812a0ecae75b9c2cc');
INSERT INTO public.journal VALUES (29, 1795271820, 1, 'Văn thư', 'cli', 'task.redate', 'task', 4, '{"due":null}', '{"due":"2021-03-22"}', '74eaf7c8d5f2d39dac349b162afef86105247cc55598120812a0ecae75b9c2cc', '3f42dad2dddd8d8df600c74e06e09a36427cb08f0e735898439e9a201368d4c0');
INSERT INTO public.journal VALUES (30, 1795271820, 1, 'Văn thư', 'cli', 'assignment.redate', 'assignment', 5, '{"due":null,"first_due":null}', '{"due":"2021-03-22","first_due":"2021-03-22"}', '3f42dad2dddd8d8df600c74e06e09a36427cb08f0e735898439e9a201368d4c0', 'bed514eb0625089ee8604f0a3f9212ed07ee0f9c736a9c589b23cef53660393c');
INSERT INTO public.journal VALUES (31, 1795271820, 1, 'Văn thư', 'cli', 'extension.grant', 'extension', 1, '', '{"assignment":5,"created":1795271820,"created_by":"Văn thư","document":null,"due_after":"2031-03-01","due_before":"2021-03-22","reason":"chờ hướng dẫn"}', 'bed514eb0625089ee8604f0a3f9212ed07ee0f9c736a9c589b23cef53660393c', '5a2035de5bc9bf4b6c0a6cd5be5897c0949d19eb0ebf2f26eee4d7c8c75003a5');
INSERT INTO public.journal VALUES (32, 1795271820, 1, 'Văn thư', 'cli', 'assignment.extend', 'assignment', 5, '{"due":"2021-03-22"}', '{"due":"2031-03-01","note":"chờ hướng dẫn"}', '5a2035de5bc9bf4b6c0a6cd5be5897c0949d19eb0ebf2f26eee4d7c8c75003a5', 'ab29fe560dc6aa49cb740bda924557941cd7a3f3df4709fa04a224eef8fa45a1');
INSERT INTO public.journal VALUES (33, 1795271820, 1, 'Văn thư', 'cli', 'document.register', 'document', 3, '', '{"access":[{"document":3,"path":"/","why":"owner"}],"citations":"32975111356cbb8e0ffed15055898c2d9d3c740ddb4f3a98127c2cadf869b4b8","created":1795271820,"created_by":"Văn thư","file":"kh-7.txt","issued":"2021-01-20","issuer":"ĐẢNG ỦY SỞ TÀI CHÍNH","no_task":null,"number":"7","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","signer_authority":"T/M ĐẢNG ỦY","signer_name":"Lê Thị Hà","signer_position":"BÍ THƯ","size":272,"subject":"khắc phục hạn chế","symbol":"KH/ĐU","tasks":[],"text":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","type":"Kế hoạch","whole_paragraphs":0}', 'ab29fe560dc6aa49cb740bda924557941cd7a3f3df4709fa04a224eef8fa45a1', '5c93515ec095b9048cababe36bd0a57f5c6f3af076e1d640bfed4ab3bb29a944');
INSERT INTO public.journal VALUES (34, 1795271820, 1, 'Văn thư', 'cli', 'assignment.propose', 'assignment', 4, '{"responses":[]}', '{"responses":[{"document":3,"status":"proposed"}]}', '5c93515ec095b9048cababe36bd0a57f5c6f3af076e1d640bfed4ab3bb29a944', '6be65a2c6e90a9091cd803ebda2c4221823d1e9d291c7305d65cfc0ac71d9d60');
INSERT INTO public.journal VALUES (35, 1795271820, 1, 'Văn thư', 'cli', 'assignment.decline', 'assignment', 4, '{"responses":[{"document":3,"status":"proposed"}]}', '{"responses":[{"document":3,"status":"declined"}]}', '6be65a2c6e90a9091cd803ebda2c4221823d1e9d291c7305d65cfc0ac71d9d60', 'cc7b181b2a24e279b9147b758bb61f34a26fdd4215151a31781a75cf6d7bd992');
INSERT INTO public.journal VALUES (36, 1795271820, 1, 'Văn thư', 'cli', 'record.add', 'record', 1, '', '{"created":1795271820,"created_by":"Văn thư","day":null,"document":null,"figure":"100%","file":"bang.txt","kind":"figure","meeting":null,"org":4,"sha256":"6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1","words":""}', 'cc7b181b2a24e279b9147b758bb61f34a26fdd4215151a31781a75cf6d7bd992', '131562078966b0879b8d148440fa6c08cee61ea2e2fd5f5381a63286b9422eaf');
INSERT INTO public.journal VALUES (37, 1795271820, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 4, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"đã nộp đủ","handed":"2021-02-18","note":"thay mặt Đảng ủy Sở Tài chính","records":[1],"state":"submitted","submitted_by":1}', '131562078966b0879b8d148440fa6c08cee61ea2e2fd5f5381a63286b9422eaf', '58c196806888367bd79f188161738e569f42b4b9d44a6c155b0166b4df2d8311');
INSERT INTO public.journal VALUES (38, 1795271820, 1, 'Văn thư', 'cli', 'document.none', 'document', 3, '{"no_task":null}', '{"no_task":{"at":1795271820,"by_name":"Văn thư","document":3}}', '58c196806888367bd79f188161738e569f42b4b9d44a6c155b0166b4df2d8311', 'd6a6bb83cb2fcd7e233ccd00e1b9d75703a81d5030dec1262ef8fcdb994ef247');
INSERT INTO public.journal VALUES (39, 1795271820, 1, 'Văn thư', 'cli', 'duty.add', 'duty', 1, '', '{"asker":"/","basis":"Quy chế làm việc","created":1795271820,"due_days":0,"period":"month","proof":"meeting","scope":"2","since":"2021-01-01","times":1,"topic":"giao-ban","until":null,"words":"Họp giao ban"}', 'd6a6bb83cb2fcd7e233ccd00e1b9d75703a81d5030dec1262ef8fcdb994ef247', 'b2fceceb936296e3dffac8d51ed0e151d3ca26e4c35ecc11b99428fba2c124ae');
INSERT INTO public.journal VALUES (40, 1795271820, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 7, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 1/2021","decided":1795271820,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-01-31","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-01","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 1/2021"}', 'b2fceceb936296e3dffac8d51ed0e151d3ca26e4c35ecc11b99428fba2c124ae', '9dddf569876d8aaf0d2b8ed5951909f6f5d7a70644d27f1c5ae1e09fceca44e2');
INSERT INTO public.journal VALUES (41, 1795271820, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 7, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795271820,"deadline_kind":"period","document":null,"done":null,"due":"2021-01-31","evidence":"","first_due":"2021-01-31","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":7}', '9dddf569876d8aaf0d2b8ed5951909f6f5d7a70644d27f1c5ae1e09fceca44e2', '96ec66ededaaefb0eeac1f63dcb6a4d64c57d1993e8aa50b0a4511c5d4276d0a');
INSERT INTO public.journal VALUES (42, 1795271820, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 8, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 2/2021","decided":1795271820,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-02-28","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-02","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 2/2021"}', '96ec66ededaaefb0eeac1f63dcb6a4d64c57d1993e8aa50b0a4511c5d4276d0a', '9313bba66fee9d0d1d8c7efbf66e243a21d457b3d56d6e0957715aac66b0f21c');
INSERT INTO public.journal VALUES (43, 1795271820, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 8, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795271820,"deadline_kind":"period","document":null,"done":null,"due":"2021-02-28","evidence":"","first_due":"2021-02-28","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":8}', '9313bba66fee9d0d1d8c7efbf66e243a21d457b3d56d6e0957715aac66b0f21c', '64ee65a46f4fa5a8e262822f7c797942e63858940831132a99d12b8858d8a445');
INSERT INTO public.journal VALUES (44, 1795271820, 1, 'Văn thư', 'cli', 'record.add', 'record', 2, '', '{"created":1795271820,"created_by":"Văn thư","day":"2021-01-08","document":null,"figure":"","file":"","kind":"meeting","meeting":{"made_known":"Chỉ thị 05","members":8,"present":7,"record":2,"topic":"giao-ban"},"org":2,"sha256":null,"words":"đã họp"}', '64ee65a46f4fa5a8e262822f7c797942e63858940831132a99d12b8858d8a445', '8fd17c8c707040b8c846c5b9b6c785ce4fe5cbbfe26d40c47fd0affb4aaf9a21');
INSERT INTO public.journal VALUES (45, 1795271820, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 7, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"họp ngày 08/01/2021","handed":"2021-01-08","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","records":[2],"state":"submitted","submitted_by":1}', '8fd17c8c707040b8c846c5b9b6c785ce4fe5cbbfe26d40c47fd0affb4aaf9a21', '78bb39ca1072c4d9bbcf64b3653969e398c1dcb94c4a7af53b9abe05d7ad4ce9');
INSERT INTO public.journal VALUES (46, 1795271820, 1, 'Văn thư', 'cli', 'user.second_on', 'user', 1, '{"recovery":[],"second_factor":null}', '{"recovery":["55850d7be9912cee4c5ff1eb0de3a1331aa50ec2cd6189ba5ad5d007b3e7f0b8","62c33ab46d938c08ddd05f82dcf4d63ce5bd2f0c80e87b2cb498b527095cda20","6878bc676920748af51183c2b9a85e821b62af02e15409f6b05beb8d35505bce","7f8c2ad5e8c8d5e2df6b9b9d5a2cdb43b1df10c73b82f6d2e8899c66acb134a8","822e992d8756bf2ac4ce866a6a7e233ab5a66969a504ad01b5bd08d6ebab1fd8","c148d724880e84e471c1326323b2256704898402eb5144519f95b7174c3ac10a","c91748b885cf29ace565232c76d50ee6fb8bfea86cd84c9e8274e5f33723040d","db905e0b50abc4c6c18dca1b4ce6560d4b30ffdae9090f4a69a0120410ae98d5","e02bc5fb9f4c02ed43b24ac311006a30c4fdd58b2eeda72069320d62c37e3a0e","e06b82d11e14eed9bec9548453cd63777fd0c6c8ca3c3351d6e6393d4bf189f9"],"second_factor":{"account":1,"created":1795271820,"secret":"9b83ff19f6accef8c60efb8a0cc6178d2880aaade583d50fcbd6e38977148679"}}', '78bb39ca1072c4d9bbcf64b3653969e398c1dcb94c4a7af53b9abe05d7ad4ce9', '79d410127b7ca645f53250b14c8f02dacd57642590f16086feaca1b388b3f405');
INSERT INTO public.journal VALUES (48, 1795271820, 1, 'Văn thư', 'cli', 'assignment.acknowledge', 'assignment', 1, '{"state":"assigned"}', '{"note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"acknowledged"}', '579137d1de639dce9ee329c0a8cc51aebe308012094f2c44726faecb1df3af89', 'e32b23ee117eccee0c41e10aec66a9922231f61a841a788018f7d63cc31ce984');
INSERT INTO public.journal VALUES (49, 1795271820, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 1, '{"evidence":"","handed":null,"state":"acknowledged","submitted_by":null}', '{"evidence":"Báo cáo số 5","handed":"2021-02-18","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"submitted","submitted_by":1}', 'e32b23ee117eccee0c41e10aec66a9922231f61a841a788018f7d63cc31ce984', '29ab404e33d7d887f647039189be9afcd2de4fb5b6ab9303183c09f486f23345');
INSERT INTO public.journal VALUES (50, 1795271820, 1, 'Văn thư', 'cli', 'assignment.cancel', 'assignment', 2, '{"reason":"","state":"assigned"}', '{"reason":"không cần nữa","state":"cancelled"}', '29ab404e33d7d887f647039189be9afcd2de4fb5b6ab9303183c09f486f23345', '972ae6e94f093d03e1aed101b0088fc4d38a86f297a8d8a959ed7271c604a13c');
INSERT INTO public.journal VALUES (51, 1795271820, 2, 'Lãnh đạo', 'cli', 'assignment.accept', 'assignment', 1, '{"done":null,"state":"submitted"}', '{"done":"2021-02-18","state":"accepted"}', '972ae6e94f093d03e1aed101b0088fc4d38a86f297a8d8a959ed7271c604a13c', 'aff92260ef555b4042039659eae4685d391519300e751a7a762c8637719269f2');
INSERT INTO public.journal VALUES (52, 1795271820, 2, 'Lãnh đạo', 'cli', 'task.add', 'task', 9, '', '{"amount":0,"asker":"/1/2/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"none","deadline_words":"","decided":1795271820,"decided_by":"Lãnh đạo","deliverable":"","document":null,"due":null,"due_by_hand":0,"duty":null,"event":"","line":0,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"phối hợp rà soát"}', 'aff92260ef555b4042039659eae4685d391519300e751a7a762c8637719269f2', '8de8ccff79627fb3e5c1d4917ee4c2fac0dea66ed96bc079df024c1362b98f6c');
INSERT INTO public.journal VALUES (53, 1795271820, 2, 'Lãnh đạo', 'cli', 'assignment.create', 'assignment', 9, '', '{"assignee":"Hội Nông dân","created":1795271820,"deadline_kind":"none","document":null,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":9}', '8de8ccff79627fb3e5c1d4917ee4c2fac0dea66ed96bc079df024c1362b98f6c', '3bec23fa762556f90e85c886da214b0d6665e50bdf8eacdf309be2018a949958');
INSERT INTO public.journal VALUES (54, 1795271820, 2, 'Lãnh đạo', 'cli', 'user.mail', 'user', 2, '{"mail":""}', '{"mail":"lanhdao@sonha.example"}', '3bec23fa762556f90e85c886da214b0d6665e50bdf8eacdf309be2018a949958', '27b75033e0eee23ff73a92acb2e49fedcb779a1f43da12724d043e461fac15a1');
INSERT INTO public.journal VALUES (55, 1795271820, 2, 'Lãnh đạo', 'cli', 'mail.make', 'mail', 1, '', '{"address":"lanhdao@sonha.example","day":"2021-07-12","name":"lanhdao","note":"","reminders":[{"address":"lanhdao@sonha.example","assignment":8,"cancelled":0,"kind":"superior","seq":0,"step":"2021-02-28"},{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"week","seq":1,"step":"2021-07-12"},{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"overdue","seq":2,"step":"2021-07-12"}],"sent":null,"state":"waiting"}', '27b75033e0eee23ff73a92acb2e49fedcb779a1f43da12724d043e461fac15a1', '2bad6a340d534298b4159db7d9c9d4592960909c913c6d6ffec48330c8ac91e5');
INSERT INTO public.journal VALUES (56, 1795271820, 2, 'Lãnh đạo', 'cli', 'mail.sent', 'mail', 1, '{"sent":null,"state":"waiting"}', '{"sent":1795271820,"state":"sent"}', '2bad6a340d534298b4159db7d9c9d4592960909c913c6d6ffec48330c8ac91e5', '637b337fa95f6c730992b694a4db4fd8b6ebf40f1170db95b5ed7bbe35485f6b');
INSERT INTO public.journal VALUES (57, 1795271820, 2, 'Lãnh đạo', 'cli', 'mail.make', 'mail', 2, '', '{"address":"lanhdao@sonha.example","day":"2021-07-13","name":"lanhdao","note":"","reminders":[{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"overdue","seq":0,"step":"2021-07-13"}],"sent":null,"state":"waiting"}', '637b337fa95f6c730992b694a4db4fd8b6ebf40f1170db95b5ed7bbe35485f6b', '2460769e7abd3e8635d4b98a17a19fc51b04e3600a902a8af12bd2075dc7fefb');
INSERT INTO public.journal_head VALUES (1, 57, '2460769e7abd3e8635d4b98a17a19fc51b04e3600a902a8af12bd2075dc7fefb');
INSERT INTO public.mail VALUES (1, 'lanhdao@sonha.example', 'lanhdao', '2021-07-12', 'sent', 1795271820, '');
INSERT INTO public.mail VALUES (2, 'lanhdao@sonha.example', 'lanhdao', '2021-07-13', 'waiting', NULL, '');
INSERT INTO public.mail_try VALUES (2, 0, 0, 0);
INSERT INTO public.meeting VALUES (2, 'giao-ban', 'Chỉ thị 05', 7, 8);
INSERT INTO public.no_task VALUES (3, 1795271820, 'Văn thư');
INSERT INTO public.once VALUES ('37d6d0d2ad37cc006d2d439821a1c4db69abbb5e3dfad2924c55c21095e7e6f3', 1795271819, '');
INSERT INTO public.once VALUES ('7c319c4d688be6ae80d85078a42b351b6a076e848886e927909aaa80ff182a11', 1795271819, '');
INSERT INTO public.once VALUES ('ce91ffa871dc6a5f1d4a5262388f884b6973b5f8408462d72bf20738dab8afe9', 1795271820, '');
INSERT INTO public.org VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795271819);
INSERT INTO public.org VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795271819);
INSERT INTO public.org VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795271819);
INSERT INTO public.org VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795271819);
INSERT INTO public.org VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795271819);
INSERT INTO public.org VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795271819);
INSERT INTO public.org_name VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha');
INSERT INTO public.org_name VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha');
INSERT INTO public.org_name VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi');
INSERT INTO public.org_name VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung');
INSERT INTO public.org_name VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh');
INSERT INTO public.org_name VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh');
INSERT INTO public.org_name VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh');
INSERT INTO public.org_name VALUES (2, 'Đảng ủy K.', 'đảng ủy k.', 'dang uy k.');
INSERT INTO public.owed_tally VALUES (0, 'dated', '2021-06-30', 1);
INSERT INTO public.owed_tally VALUES (2, 'dated', '2021-02-20', 1);
INSERT INTO public.owed_tally VALUES (0, 'dated', '2031-03-01', 1);
INSERT INTO public.owed_tally VALUES (0, 'dated', '2021-01-31', 1);
INSERT INTO public.owed_tally VALUES (1, 'dated', '2021-01-31', 1);
INSERT INTO public.owed_tally VALUES (0, 'dated', '2021-02-28', 1);
INSERT INTO public.owed_tally VALUES (1, 'dated', '2021-02-28', 1);
INSERT INTO public.owed_tally VALUES (0, 'cancelled', '2021-02', 1);
INSERT INTO public.owed_tally VALUES (0, 'dated', '2021-02-20', 1);
INSERT INTO public.owed_tally VALUES (1, 'dated', '2021-02-20', 1);
INSERT INTO public.owed_tally VALUES (0, 'done', '2021-02', 1);
INSERT INTO public.owed_tally VALUES (1, 'done', '2021-02', 1);
INSERT INTO public.owed_tally VALUES (0, 'continuous', '', 2);
INSERT INTO public.record VALUES (1, 'figure', 4, NULL, '', NULL, '6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 'bang.txt', '100%', 1795271820, 'Văn thư');
INSERT INTO public.record VALUES (2, 'meeting', 2, '2021-01-08', 'đã họp', NULL, NULL, '', '', 1795271820, 'Văn thư');
INSERT INTO public.record_proof VALUES (4, 1);
INSERT INTO public.record_proof VALUES (7, 2);
INSERT INTO public.recovery_code VALUES (1, 'c148d724880e84e471c1326323b2256704898402eb5144519f95b7174c3ac10a');
INSERT INTO public.recovery_code VALUES (1, '55850d7be9912cee4c5ff1eb0de3a1331aa50ec2cd6189ba5ad5d007b3e7f0b8');
INSERT INTO public.recovery_code VALUES (1, '7f8c2ad5e8c8d5e2df6b9b9d5a2cdb43b1df10c73b82f6d2e8899c66acb134a8');
INSERT INTO public.recovery_code VALUES (1, 'e02bc5fb9f4c02ed43b24ac311006a30c4fdd58b2eeda72069320d62c37e3a0e');
INSERT INTO public.recovery_code VALUES (1, 'c91748b885cf29ace565232c76d50ee6fb8bfea86cd84c9e8274e5f33723040d');
INSERT INTO public.recovery_code VALUES (1, '822e992d8756bf2ac4ce866a6a7e233ab5a66969a504ad01b5bd08d6ebab1fd8');
INSERT INTO public.recovery_code VALUES (1, 'db905e0b50abc4c6c18dca1b4ce6560d4b30ffdae9090f4a69a0120410ae98d5');
INSERT INTO public.recovery_code VALUES (1, '62c33ab46d938c08ddd05f82dcf4d63ce5bd2f0c80e87b2cb498b527095cda20');
INSERT INTO public.recovery_code VALUES (1, 'e06b82d11e14eed9bec9548453cd63777fd0c6c8ca3c3351d6e6393d4bf189f9');
INSERT INTO public.recovery_code VALUES (1, '6878bc676920748af51183c2b9a85e821b62af02e15409f6b05beb8d35505bce');
INSERT INTO public.reminder VALUES (1, 0, 8, 'superior', '2021-02-28', 'lanhdao@sonha.example', 0);
INSERT INTO public.reminder VALUES (1, 1, 3, 'week', '2021-07-12', 'lanhdao@sonha.example', 0);
INSERT INTO public.reminder VALUES (1, 2, 3, 'overdue', '2021-07-12', 'lanhdao@sonha.example', 0);
INSERT INTO public.reminder VALUES (2, 0, 3, 'overdue', '2021-07-13', 'lanhdao@sonha.example', 0);
INSERT INTO public.response VALUES (4, 3, 'declined');
INSERT INTO public.second_factor VALUES (1, '\x457f2f22be4350f41b1449231aac66d614d51009', 1795271820);
INSERT INTO public.second_factor_used VALUES (1, 59842394);
INSERT INTO public.setting VALUES (1, 'immediate-days', '7');
INSERT INTO public.task VALUES (1, 1, 20, 594, 751, 'rà soát, báo cáo', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 0, 'Văn thư', 1795271820, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'rejected', 0, 'Văn thư', 1795271820, 'trùng', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (6, 1, 1, 0, 5, 'lập danh mục hồ sơ', '', '', 'date', '', 0, '', '', '2021-06-30', 1, 1, 'confirmed', 0, 'Văn thư', 1795271820, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'Văn thư', 1795271820, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (5, 2, 24, 848, 966, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'Văn thư', 1795271820, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (4, 2, 22, 753, 846, 'Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản.', 'báo cáo kết quả', '', 'relative', 'trong 20 ngày sau khi Tỉnh ủy ban hành văn bản', 20, 'day', 'other', '2021-03-22', 0, 0, 'confirmed', 1, 'Văn thư', 1795271820, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (7, NULL, 0, 0, 0, 'Họp giao ban, tháng 1/2021', '', '', 'period', 'tháng 1/2021', 0, '', '', '2021-01-31', 0, 1, 'confirmed', 0, 'Văn thư', 1795271820, '', '/', NULL, '2', 1, '2021-01');
INSERT INTO public.task VALUES (8, NULL, 0, 0, 0, 'Họp giao ban, tháng 2/2021', '', '', 'period', 'tháng 2/2021', 0, '', '', '2021-02-28', 0, 1, 'confirmed', 0, 'Văn thư', 1795271820, '', '/', NULL, '2', 1, '2021-02');
INSERT INTO public.task VALUES (9, NULL, 0, 0, 0, 'phối hợp rà soát', '', '', 'none', '', 0, '', '', NULL, 0, 1, 'confirmed', 0, 'Lãnh đạo', 1795271820, '', '/1/2/', NULL, '', NULL, '');
INSERT INTO public.task_assignee VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT INTO public.task_assignee VALUES (4, 0, 'Văn phòng');
INSERT INTO public.task_assignee VALUES (5, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (1, 0, 'Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (1, 1, 'Chi bộ Lưu trữ');
INSERT INTO public.task_tally VALUES (6, 'dated', '2021-06-30', 1);
INSERT INTO public.task_tally VALUES (3, 'dated', '2021-02-20', 1);
INSERT INTO public.task_tally VALUES (5, 'continuous', '', 1);
INSERT INTO public.task_tally VALUES (4, 'dated', '2031-03-01', 1);
INSERT INTO public.task_tally VALUES (7, 'dated', '2021-01-31', 1);
INSERT INTO public.task_tally VALUES (8, 'dated', '2021-02-28', 1);
INSERT INTO public.task_tally VALUES (1, 'cancelled', '2021-02', 1);
INSERT INTO public.task_tally VALUES (1, 'done', '2021-02', 1);
INSERT INTO public.task_tally VALUES (9, 'continuous', '', 1);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_login_key UNIQUE (login);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.asked_tally
    ADD CONSTRAINT asked_tally_pkey PRIMARY KEY (org, track, day);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.awaited
    ADD CONSTRAINT awaited_pkey PRIMARY KEY (task);
ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT calendar_day_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.citation
    ADD CONSTRAINT citation_pkey PRIMARY KEY (document, seq);
ALTER TABLE ONLY public.document_access
    ADD CONSTRAINT document_access_pkey PRIMARY KEY (path, document, why);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.document_search
    ADD CONSTRAINT document_search_pkey PRIMARY KEY (document);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_sha256_key UNIQUE (sha256);
ALTER TABLE ONLY public.document_text
    ADD CONSTRAINT document_text_pkey PRIMARY KEY (document);
ALTER TABLE ONLY public.dondoc_store
    ADD CONSTRAINT dondoc_store_pkey PRIMARY KEY (one);
ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (sha256);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (one);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mail_try
    ADD CONSTRAINT mail_try_pkey PRIMARY KEY (mail);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (record);
ALTER TABLE ONLY public.no_task
    ADD CONSTRAINT no_task_pkey PRIMARY KEY (document);
ALTER TABLE ONLY public.once
    ADD CONSTRAINT once_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.org_name
    ADD CONSTRAINT org_name_pkey PRIMARY KEY (org, name_key);
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_path_key UNIQUE (path);
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.owed_tally
    ADD CONSTRAINT owed_tally_pkey PRIMARY KEY (org, track, day);
ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.record_proof
    ADD CONSTRAINT record_proof_pkey PRIMARY KEY (assignment, record);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (account, hash);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_pkey PRIMARY KEY (mail, seq);
ALTER TABLE ONLY public.response
    ADD CONSTRAINT response_pkey PRIMARY KEY (assignment, document);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.second_factor_used
    ADD CONSTRAINT second_factor_used_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_name_key UNIQUE (name);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_failure
    ADD CONSTRAINT sign_in_failure_pkey PRIMARY KEY (login);
ALTER TABLE ONLY public.task_assignee
    ADD CONSTRAINT task_assignee_pkey PRIMARY KEY (task, seq);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.task_tally
    ADD CONSTRAINT task_tally_pkey PRIMARY KEY (task, track, day);
CREATE INDEX account_by_org ON public.account USING btree (org);
CREATE INDEX api_token_by_account ON public.api_token USING btree (account, id);
CREATE INDEX assignment_by_document ON public.assignment USING btree (document, due_sort, id);
CREATE INDEX assignment_by_due ON public.assignment USING btree (due_sort, id);
CREATE INDEX assignment_by_open ON public.assignment USING btree (open, due_sort, id);
CREATE INDEX assignment_by_org ON public.assignment USING btree (open, org, due_sort, id, track);
CREATE INDEX assignment_by_task ON public.assignment USING btree (task, due_sort, id);
CREATE UNIQUE INDEX assignment_by_task_and_name ON public.assignment USING btree (task, assignee_key) WHERE (org IS NULL);
CREATE UNIQUE INDEX assignment_by_task_and_org ON public.assignment USING btree (task, org);
CREATE INDEX assignment_by_track ON public.assignment USING btree (track, due_sort, id);
CREATE INDEX assignment_returned ON public.assignment USING btree (id) WHERE (state = 'returned'::text);
CREATE INDEX assignment_unread ON public.assignment USING btree (created, id) WHERE (state = 'assigned'::text);
CREATE INDEX awaited_by_document ON public.awaited USING btree (document, task) WHERE (document IS NOT NULL);
CREATE INDEX awaited_by_type ON public.awaited USING btree (type, task) WHERE ((day IS NULL) AND (type <> ''::text));
CREATE INDEX citation_by_number ON public.citation USING btree (number_key, symbol_key);
CREATE INDEX document_access_by_document ON public.document_access USING btree (document, why, path);
CREATE INDEX document_access_by_why ON public.document_access USING btree (why, path, document);
CREATE INDEX document_by_issued ON public.document USING btree (issued_sort, id);
CREATE INDEX document_by_number ON public.document USING btree (number_key, symbol_key);
CREATE INDEX document_by_type ON public.document USING btree (type, issued_sort, id);
CREATE INDEX document_search_by_words ON public.document_search USING gin (words) WITH (fastupdate=off);
CREATE INDEX duty_by_asker ON public.duty USING btree (asker, id);
CREATE INDEX extension_by_assignment ON public.extension USING btree (assignment, id);
CREATE INDEX invitation_by_account ON public.invitation USING btree (account);
CREATE INDEX invitation_by_expires ON public.invitation USING btree (expires);
CREATE INDEX journal_by_subject ON public.journal USING btree (subject, subject_id, id);
CREATE UNIQUE INDEX mail_by_address ON public.mail USING btree (address, day);
CREATE INDEX mail_try_by_next ON public.mail_try USING btree (next, mail);
CREATE UNIQUE INDEX mail_waiting ON public.mail USING btree (address) WHERE (state = 'waiting'::text);
CREATE INDEX once_by_at ON public.once USING btree (at);
CREATE INDEX org_by_parent ON public.org USING btree (parent);
CREATE UNIQUE INDEX org_by_parent_and_name ON public.org USING btree (COALESCE(parent, (0)::bigint), name_key);
CREATE INDEX org_name_by_fold ON public.org_name USING btree (name_fold, org);
CREATE INDEX record_by_document ON public.record USING btree (document) WHERE (document IS NOT NULL);
CREATE INDEX record_by_file ON public.record USING btree (sha256) WHERE (sha256 IS NOT NULL);
CREATE INDEX record_by_org ON public.record USING btree (org, kind, day) WHERE (org IS NOT NULL);
CREATE INDEX record_proof_by_record ON public.record_proof USING btree (record);
CREATE UNIQUE INDEX reminder_once ON public.reminder USING btree (assignment, kind, step, address);
CREATE INDEX response_by_document ON public.response USING btree (document, assignment);
CREATE INDEX session_by_account ON public.session USING btree (account, id);
CREATE INDEX session_by_seen ON public.session USING btree (seen);
CREATE INDEX sign_in_failure_by_last ON public.sign_in_failure USING btree (last);
CREATE INDEX task_by_asker ON public.task USING btree (asker, id);
CREATE INDEX task_by_document ON public.task USING btree (document, span_from, id);
CREATE INDEX task_by_duty ON public.task USING btree (duty, period) WHERE (duty IS NOT NULL);
CREATE INDEX task_by_status ON public.task USING btree (document, status);
CREATE INDEX task_computed ON public.task USING btree (due, id) WHERE ((due_by_hand = 0) AND (deadline_kind = ANY (ARRAY['relative'::text, 'immediate'::text])) AND (status <> 'rejected'::text));
CREATE INDEX task_proposed ON public.task USING btree (document) WHERE (status = 'proposed'::text);
CREATE INDEX task_serving ON public.task USING btree (serves) WHERE (serves IS NOT NULL);
CREATE TRIGGER journal_never_changes BEFORE DELETE OR UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.journal_refuse();
CREATE TRIGGER journal_never_forgets BEFORE TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION public.journal_refuse();
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_task_fkey FOREIGN KEY (task) REFERENCES public.task(id);
ALTER TABLE ONLY public.awaited
    ADD CONSTRAINT awaited_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.awaited
    ADD CONSTRAINT awaited_task_fkey FOREIGN KEY (task) REFERENCES public.task(id);
ALTER TABLE ONLY public.citation
    ADD CONSTRAINT citation_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.document_access
    ADD CONSTRAINT document_access_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.document_search
    ADD CONSTRAINT document_search_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_sha256_fkey FOREIGN KEY (sha256) REFERENCES public.file(sha256);
ALTER TABLE ONLY public.document_text
    ADD CONSTRAINT document_text_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_assignment_fkey FOREIGN KEY (assignment) REFERENCES public.assignment(id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.mail_try
    ADD CONSTRAINT mail_try_mail_fkey FOREIGN KEY (mail) REFERENCES public.mail(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_record_fkey FOREIGN KEY (record) REFERENCES public.record(id);
ALTER TABLE ONLY public.no_task
    ADD CONSTRAINT no_task_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.org_name
    ADD CONSTRAINT org_name_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_parent_fkey FOREIGN KEY (parent) REFERENCES public.org(id);
ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);
ALTER TABLE ONLY public.record_proof
    ADD CONSTRAINT record_proof_assignment_fkey FOREIGN KEY (assignment) REFERENCES public.assignment(id);
ALTER TABLE ONLY public.record_proof
    ADD CONSTRAINT record_proof_record_fkey FOREIGN KEY (record) REFERENCES public.record(id);
ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_sha256_fkey FOREIGN KEY (sha256) REFERENCES public.file(sha256);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_assignment_fkey FOREIGN KEY (assignment) REFERENCES public.assignment(id);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_mail_fkey FOREIGN KEY (mail) REFERENCES public.mail(id);
ALTER TABLE ONLY public.response
    ADD CONSTRAINT response_assignment_fkey FOREIGN KEY (assignment) REFERENCES public.assignment(id);
ALTER TABLE ONLY public.response
    ADD CONSTRAINT response_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.second_factor_used
    ADD CONSTRAINT second_factor_used_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.task_assignee
    ADD CONSTRAINT task_assignee_task_fkey FOREIGN KEY (task) REFERENCES public.task(id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);
