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
CREATE FUNCTION public.journal_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
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
INSERT INTO public.account VALUES (1, 'vanthu', 'vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$TzApdnQuyPVGdzsr34+tGg$utz4L3n1i3kFHZO3s/npN2kJ+iIzyNT3vCh+1e1frR8', 1795268689);
INSERT INTO public.account VALUES (2, 'lanhdao', 'lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$vGVeFSmvDLdfztxpBxQPVA$0oCL8GfhVi0bIu/9hRuKYD2oHR0MkTRVp9rU8uwrXUg', 1795268689);
INSERT INTO public.api_token VALUES (1, 1, 'c81e59fa375a32c9ecdee65a043198781fc4fabafcf8da6ade2276fb13156adc', 'một cửa', 'read', 1795268689, 1797860689);
INSERT INTO public.assignment VALUES (3, 5, 1, NULL, '', '', 'date', '2021-06-30', '2021-06-30', 'assigned', '', NULL, '', NULL, 1795268689, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (5, 4, 2, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'none', NULL, NULL, 'assigned', '', NULL, '', NULL, 1795268689, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (4, 3, 2, 4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'date', '2021-02-20', '2021-02-20', 'submitted', 'đã nộp đủ', 1, '', NULL, 1795268689, DEFAULT, DEFAULT, 'lead', '2021-02-18', DEFAULT);
INSERT INTO public.assignment VALUES (2, 1, 1, NULL, 'Chi bộ Lưu trữ', 'chi bộ lưu trữ', 'date', '2021-02-20', '2021-02-20', 'cancelled', '', NULL, 'không cần nữa', NULL, 1795268689, DEFAULT, DEFAULT, 'lead', NULL, DEFAULT);
INSERT INTO public.assignment VALUES (1, 1, 1, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'date', '2021-02-20', '2021-02-20', 'accepted', 'Báo cáo số 5', 1, '', '2021-02-18', 1795268689, DEFAULT, DEFAULT, 'lead', '2021-02-18', DEFAULT);
INSERT INTO public.citation VALUES (1, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO public.citation VALUES (2, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO public.citation VALUES (3, 0, 9, 173, 200, 'Thông báo số 99-TB/ĐUK', 'Thông báo', 'thông báo', '99', '99', 'TB/ĐUK', 'tb/đuk', '', NULL);
INSERT INTO public.document VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795268689, 'dondoc', DEFAULT);
INSERT INTO public.document VALUES (2, '751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8', '1.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '99', '99', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'về việc rà soát', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-01', 0, 1795268689, 'dondoc', DEFAULT);
INSERT INTO public.document VALUES (3, 'b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 'kh-7.txt', 272, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY SỞ TÀI CHÍNH', '7', '7', 'KH/ĐU', 'kh/đu', 'Kế hoạch', 'kế hoạch', 'Hà Lâm', 'khắc phục hạn chế', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Thị Hà', '2021-01-20', '2021-02-18', 0, 1795268689, 'Văn thư', DEFAULT);
INSERT INTO public.document_access VALUES ('/', 1, 'owner');
INSERT INTO public.document_access VALUES ('/1/2/3/', 1, 'addressed');
INSERT INTO public.document_access VALUES ('/', 2, 'owner');
INSERT INTO public.document_access VALUES ('/1/2/4/', 2, 'addressed');
INSERT INTO public.document_access VALUES ('/1/2/', 1, 'assigned');
INSERT INTO public.document_access VALUES ('/1/2/4/', 2, 'assigned');
INSERT INTO public.document_access VALUES ('/', 3, 'owner');
INSERT INTO public.document_search VALUES (1, ' thong bao 1 tb duk ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 1 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so xay dung xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so xay dung t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ', '''01'':65,98 ''02'':167 ''04'':97 ''05'':63 ''1'':3A,52,142 ''2'':169 ''20'':166 ''2021'':23A,67,87,99,129,168 ''45'':93 ''b'':195 ''ban'':9A,73,101,107,173,212 ''bao'':2A,69,187 ''bi'':216 ''bo'':120 ''c'':196 ''cac'':27A,47,117,154 ''che'':156 ''chi'':118 ''chuong'':124 ''co'':28A,48 ''cong'':16A,56,80,126 ''cua'':8A,72,100 ''da'':121,157 ''dang'':12A,24A,44,55,76,104,119,143,161,176,197,207 ''de'':170 ''diem'':116 ''dinh'':91,134 ''doc'':182 ''doi'':180 ''don'':181 ''duk'':5A,54,95 ''dung'':123,130,147,149,201 ''giam'':20A,84 ''gian'':132,140 ''gui'':159 ''h'':203 ''ha'':34A,35A,43,60 ''han'':155 ''hien'':89,185 ''hoach'':151 ''i'':114 ''ii'':135 ''ke'':150 ''ket'':6A,70,110 ''khac'':152 ''khoi'':14A,26A,46,78,106,163,178,209 ''kiem'':18A,82,174 ''lam'':36A,61 ''luan'':7A,71,111 ''luu'':204 ''m'':211 ''nam'':22A,59,66,86,128 ''nay'':188 ''neu'':158 ''ngay'':62,96,165 ''nghi'':171 ''nhan'':190 ''nhiem'':136 ''nhu'':112 ''noi'':189 ''pho'':215 ''phong'':206 ''phuc'':153 ''qd'':94 ''quan'':29A,49 ''quy'':133 ''quyet'':90 ''san'':57 ''sat'':21A,85 ''sau'':113 ''so'':51,92,145,199 ''son'':33A,39A,42,220 ''t'':202,210 ''tac'':17A,81,127 ''tb'':4A,53 ''thang'':64 ''theo'':179 ''thoi'':131,139 ''thong'':1A,68,186 ''thu'':217 ''thuc'':88,184 ''thuong'':10A,74,102,108,191,213 ''tinh'':30A,31A,40,50,193 ''toi'':141 ''tra'':19A,83,175 ''tran'':37A,218 ''trinh'':125 ''trong'':138 ''truc'':192 ''truoc'':164 ''uu'':115 ''uy'':13A,25A,32A,41,45,77,105,144,162,172,177,194,198,208 ''van'':38A,205,219 ''ve'':15A,79,160 ''viec'':183 ''viet'':58 ''vu'':11A,75,103,109,137,214 ''xay'':122,146,148,200');
INSERT INTO public.document_search VALUES (2, ' thong bao 99 tb duk ve viec ra soat dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 2 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so tai chinh xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so tai chinh t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ', '''01'':51,84 ''02'':153 ''04'':83 ''05'':49 ''1'':128 ''2'':38,155 ''20'':152 ''2021'':53,73,85,115,154 ''45'':79 ''99'':3A ''b'':181 ''ban'':59,87,93,159,198 ''bao'':2A,55,173 ''bi'':202 ''bo'':106 ''c'':182 ''cac'':13A,33,103,140 ''che'':142 ''chi'':104 ''chinh'':133,187 ''chuong'':110 ''co'':14A,34 ''cong'':42,66,112 ''cua'':58,86 ''da'':107,143 ''dang'':10A,30,41,62,90,105,129,147,162,183,193 ''de'':156 ''diem'':102 ''dinh'':77,120 ''doc'':168 ''doi'':166 ''don'':167 ''duk'':5A,40,81 ''dung'':109,116,135 ''giam'':70 ''gian'':118,126 ''gui'':145 ''h'':189 ''ha'':20A,21A,29,46 ''han'':141 ''hien'':75,171 ''hoach'':137 ''i'':100 ''ii'':121 ''ke'':136 ''ket'':56,96 ''khac'':138 ''khoi'':12A,32,64,92,149,164,195 ''kiem'':68,160 ''lam'':22A,47 ''luan'':57,97 ''luu'':190 ''m'':197 ''nam'':45,52,72,114 ''nay'':174 ''neu'':144 ''ngay'':48,82,151 ''nghi'':157 ''nhan'':176 ''nhiem'':122 ''nhu'':98 ''noi'':175 ''pho'':201 ''phong'':192 ''phuc'':139 ''qd'':80 ''quan'':15A,35 ''quy'':119 ''quyet'':76 ''ra'':8A ''san'':43 ''sat'':71 ''sau'':99 ''so'':37,78,131,185 ''soat'':9A ''son'':19A,25A,28,206 ''t'':188,196 ''tac'':67,113 ''tai'':132,186 ''tb'':4A,39 ''thang'':50 ''theo'':165 ''thoi'':117,125 ''thong'':1A,54,172 ''thu'':203 ''thuc'':74,170 ''thuong'':60,88,94,177,199 ''tinh'':16A,17A,26,36,179 ''toi'':127 ''tra'':69,161 ''tran'':23A,204 ''trinh'':111 ''trong'':124 ''truc'':178 ''truoc'':150 ''uu'':101 ''uy'':11A,18A,27,31,63,91,130,148,158,163,180,184,194 ''van'':24A,191,205 ''ve'':6A,65,146 ''viec'':7A,169 ''viet'':44 ''vu'':61,89,95,123,200 ''xay'':108,134');
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
INSERT INTO public.dondoc_store VALUES (1, 1685024356, 6);
INSERT INTO public.file VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO public.file VALUES ('751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8', 1059, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO public.file VALUES ('b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 272, '\x54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba6592053e1bb9e2054c38049204348c38d4e480a53e1bb9120372d4b482fc490550a48c3a0204cc3a26d2c206e67c3a079203230207468c3a16e67203031206ec4836d20323032310a0a4be1babe20484fe1baa043480a6b68e1baaf63207068e1bba5632068e1baa16e206368e1babf0a0a43c3a1632068e1baa16e206368e1babf206ec3aa752074e1baa169205468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b20c491c3a320c491c6b0e1bba363206b68e1baaf63207068e1bba5632e0a0a542f4d20c490e1baa24e4720e1bba6590a42c38d205448c6af0a0a4cc3aa205468e1bb8b2048c3a00a');
INSERT INTO public.file VALUES ('6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 6, '\x62e1baa36e67');
INSERT INTO public.journal VALUES (1, 1795268688, 0, 'dondoc', 'cli', 'org.add', 'org', 1, '', '{"code":"TU","created":1795268688,"kind":"tinh-uy","name":"Tỉnh ủy Sơn Hà","names":["Tỉnh ủy Sơn Hà"],"parent":null,"path":"/1/"}', '0000000000000000000000000000000000000000000000000000000000000000', '72b20b6f37b987d3d17864bd4e1c3e90989756c0786a4ab6cba80c084c845fa9');
INSERT INTO public.journal VALUES (2, 1795268688, 0, 'dondoc', 'cli', 'org.add', 'org', 2, '', '{"code":"ĐUK","created":1795268688,"kind":"dang-uy","name":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"],"parent":1,"path":"/1/2/"}', '72b20b6f37b987d3d17864bd4e1c3e90989756c0786a4ab6cba80c084c845fa9', 'e114c1af2ba538e9b4f827193c91110505ef72aa43cb12fd7796c0c1579e80c9');
INSERT INTO public.journal VALUES (3, 1795268688, 0, 'dondoc', 'cli', 'org.add', 'org', 3, '', '{"code":"","created":1795268688,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Xây dựng","names":["Đảng ủy Sở Xây dựng"],"parent":2,"path":"/1/2/3/"}', 'e114c1af2ba538e9b4f827193c91110505ef72aa43cb12fd7796c0c1579e80c9', '0177b6a9a835060ba396727d83a49caea5dd5bbbb767e3b4e276f1b96df2005f');
INSERT INTO public.journal VALUES (4, 1795268688, 0, 'dondoc', 'cli', 'org.add', 'org', 4, '', '{"code":"","created":1795268688,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Tài chính","names":["Đảng ủy Sở Tài chính"],"parent":2,"path":"/1/2/4/"}', '0177b6a9a835060ba396727d83a49caea5dd5bbbb767e3b4e276f1b96df2005f', '0e5db4502cf431f5b6b81a24a9c4f55b1ee567a033785e56e3d0b9986ace9512');
INSERT INTO public.journal VALUES (5, 1795268688, 0, 'dondoc', 'cli', 'org.add', 'org', 5, '', '{"code":"","created":1795268688,"kind":"dang-bo-co-so","name":"Chi bộ Thư viện tỉnh","names":["Chi bộ Thư viện tỉnh"],"parent":2,"path":"/1/2/5/"}', '0e5db4502cf431f5b6b81a24a9c4f55b1ee567a033785e56e3d0b9986ace9512', '5d54d37e7bec9b34c3fd537ea606111c3b9a354a823517a99e22117d522c7c3f');
INSERT INTO public.journal VALUES (6, 1795268688, 0, 'dondoc', 'cli', 'org.add', 'org', 6, '', '{"code":"","created":1795268688,"kind":"dang-bo-co-so","name":"Đảng ủy Bệnh viện Đa khoa tỉnh","names":["Đảng ủy Bệnh viện Đa khoa tỉnh"],"parent":2,"path":"/1/2/6/"}', '5d54d37e7bec9b34c3fd537ea606111c3b9a354a823517a99e22117d522c7c3f', '0caddf8d85c14ba74867ab6da14a4a524fd91f94b4530e6d2fb40ee02a6e3e7e');
INSERT INTO public.journal VALUES (7, 1795268689, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"created":1795268689,"login":"vanthu","name":"vanthu","org":null,"password":"305e3f3ded50482739c464f5d37b77695d533a0fe74f67c25a3af4ad61b5906f","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '0caddf8d85c14ba74867ab6da14a4a524fd91f94b4530e6d2fb40ee02a6e3e7e', '82f06b05cb619562a4fa65514ab4168ecd022e472aa2701cdfbc0c228ebedb59');
INSERT INTO public.journal VALUES (8, 1795268689, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"created":1795268689,"login":"lanhdao","name":"lanhdao","org":null,"password":"720a463b3914c0c6e9b5fadc4624347bf9d7370deeb830cdcee1a7f183af59c2","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '82f06b05cb619562a4fa65514ab4168ecd022e472aa2701cdfbc0c228ebedb59', '71beb7878154458f7bd9e0c94b90912bd0cfe6147795a6fbc93c98d40c50478b');
INSERT INTO public.journal VALUES (9, 1795268689, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"access":[{"document":1,"path":"/1/2/3/","why":"addressed"},{"document":1,"path":"/","why":"owner"}],"citations":"1dee21695e94699f7042d42722db273fd5a66042a7b55d89b6c6a18776f120ae","created":1795268689,"created_by":"dondoc","file":"0.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"1","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Xây dựng"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":1,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":1,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":1,"due":null,"due_by_hand":0,"duty":null,"event":"","id":2,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","type":"Thông báo","whole_paragraphs":0}', '71beb7878154458f7bd9e0c94b90912bd0cfe6147795a6fbc93c98d40c50478b', 'cb425fd267d3eea231dbd6de66203fb7d8e6bfc049830175b31571103256548a');
INSERT INTO public.journal VALUES (10, 1795268689, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"access":[{"document":2,"path":"/1/2/4/","why":"addressed"},{"document":2,"path":"/","why":"owner"}],"citations":"0947b460a653183b9055d20b5a5826b28daeeb0510af79eeac62d3e1340ca459","created":1795268689,"created_by":"dondoc","file":"1.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"2","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Tài chính"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":2,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":3,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"","id":4,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8","type":"Thông báo","whole_paragraphs":0}', 'cb425fd267d3eea231dbd6de66203fb7d8e6bfc049830175b31571103256548a', 'e8cea9ed9451ac7c6f04d9fc30d0a5fe0ca924981611d8a3a704cc49766c9bcd');
INSERT INTO public.journal VALUES (11, 1795268689, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 1, '{"assignees":["Đảng ủy Sở Xây dựng"],"decided":0,"decided_by":"","status":"proposed","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '{"assignees":["Đảng ủy Khối","Chi bộ Lưu trữ"],"decided":1795268689,"decided_by":"Văn thư","status":"confirmed","words":"rà soát, báo cáo"}', 'e8cea9ed9451ac7c6f04d9fc30d0a5fe0ca924981611d8a3a704cc49766c9bcd', '21b28885dfb38a89b849d3fae4bc23b851db1cde351b0daaf91ed15c77ea2237');
INSERT INTO public.journal VALUES (12, 1795268689, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Khối","created":1795268689,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', '21b28885dfb38a89b849d3fae4bc23b851db1cde351b0daaf91ed15c77ea2237', '6b8244cb98511d03fff2b8549b0492efe96948309e6a7a8fbea17e2960b992ba');
INSERT INTO public.journal VALUES (13, 1795268689, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Chi bộ Lưu trữ","created":1795268689,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', '6b8244cb98511d03fff2b8549b0492efe96948309e6a7a8fbea17e2960b992ba', '3f4883043f775c76d02ac00acbf10e72ec25126a0fc82795e8a9ac03e9842186');
INSERT INTO public.journal VALUES (14, 1795268689, 1, 'Văn thư', 'cli', 'task.reject', 'task', 2, '{"decided":0,"decided_by":"","reason":"","status":"proposed"}', '{"decided":1795268689,"decided_by":"Văn thư","reason":"trùng","status":"rejected"}', '3f4883043f775c76d02ac00acbf10e72ec25126a0fc82795e8a9ac03e9842186', '47bea604675a4d5139cdb1149d68b394208a0ece3c58e7468f9a4f0058c94ae3');
INSERT INTO public.journal VALUES (15, 1795268689, 1, 'Văn thư', 'cli', 'task.add', 'task', 5, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795268689,"decided_by":"Văn thư","deliverable":"","document":1,"due":"2021-06-30","due_by_hand":1,"duty":null,"event":"","line":1,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":5,"status":"confirmed","unchanged":0,"unit":"","words":"lập danh mục hồ sơ"}', '47bea604675a4d5139cdb1149d68b394208a0ece3c58e7468f9a4f0058c94ae3', '310e164444f261cb3c603048a30c2503b1d032152f6e5df918bcaeeee67b38e6');
INSERT INTO public.journal VALUES (16, 1795268689, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 3, '', '{"assignee":"","created":1795268689,"deadline_kind":"date","document":1,"done":null,"due":"2021-06-30","evidence":"","first_due":"2021-06-30","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":5}', '310e164444f261cb3c603048a30c2503b1d032152f6e5df918bcaeeee67b38e6', 'a55f59aa14488e80ae8ced4d66f9c9bc95152f8a014da41d43c8bea7a1d071f9');
INSERT INTO public.journal VALUES (17, 1795268689, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 3, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795268689,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'a55f59aa14488e80ae8ced4d66f9c9bc95152f8a014da41d43c8bea7a1d071f9', '1bd21366281b5fc3ec12729ee296b7a981b871086a150adb4e01dd592435e583');
INSERT INTO public.journal VALUES (18, 1795268689, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 4, '', '{"assignee":"Đảng ủy Sở Tài chính","created":1795268689,"deadline_kind":"date","document":2,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":4,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":3}', '1bd21366281b5fc3ec12729ee296b7a981b871086a150adb4e01dd592435e583', 'e4893b4a60e17666a5a0136e474f9814f0b7028c4c346c288e796545f0307b19');
INSERT INTO public.journal VALUES (19, 1795268689, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 4, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795268689,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'e4893b4a60e17666a5a0136e474f9814f0b7028c4c346c288e796545f0307b19', '39f94955390e5d0f9390d878985298936291bb168c05b2d7c32d49ebd8e3f9f0');
INSERT INTO public.journal VALUES (20, 1795268689, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 5, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","created":1795268689,"deadline_kind":"none","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":4}', '39f94955390e5d0f9390d878985298936291bb168c05b2d7c32d49ebd8e3f9f0', '22cf4fe82192773704cd4281a9fdfdd1036c62a6199a765bc5d724dfb8f59e75');
INSERT INTO public.journal VALUES (21, 1795268689, 1, 'Văn thư', 'cli', 'document.correct', 'document', 2, '{"number":"2","received":"2021-02-18","subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021"}', '{"number":"99","received":"2021-02-01","subject":"về việc rà soát"}', '22cf4fe82192773704cd4281a9fdfdd1036c62a6199a765bc5d724dfb8f59e75', 'c98757da8432af8aab417ac3698dbcb50b9bea925c73f59505595e91aa6fdcf5');
INSERT INTO public.journal VALUES (22, 1795268689, 1, 'Văn thư', 'cli', 'org.alias', 'org', 2, '{"names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":["Đảng ủy K.","Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', 'c98757da8432af8aab417ac3698dbcb50b9bea925c73f59505595e91aa6fdcf5', '72d9bdde61cc1afb632a97314364a7b7a1fb32d7e3763e286e06ba0cf364e82b');
INSERT INTO public.journal VALUES (23, 1795268689, 1, 'Văn thư', 'cli', 'document.register', 'document', 3, '', '{"access":[{"document":3,"path":"/","why":"owner"}],"citations":"32975111356cbb8e0ffed15055898c2d9d3c740ddb4f3a98127c2cadf869b4b8","created":1795268689,"created_by":"Văn thư","file":"kh-7.txt","issued":"2021-01-20","issuer":"ĐẢNG ỦY SỞ TÀI CHÍNH","no_task":null,"number":"7","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","signer_authority":"T/M ĐẢNG ỦY","signer_name":"Lê Thị Hà","signer_position":"BÍ THƯ","size":272,"subject":"khắc phục hạn chế","symbol":"KH/ĐU","tasks":[],"text":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","type":"Kế hoạch","whole_paragraphs":0}', '72d9bdde61cc1afb632a97314364a7b7a1fb32d7e3763e286e06ba0cf364e82b', '093dc3af49bc0e01ac13c0414e5a95ba88e40d919b078f8b407fa848d2f063ba');
INSERT INTO public.journal VALUES (24, 1795268689, 1, 'Văn thư', 'cli', 'assignment.propose', 'assignment', 4, '{"responses":[]}', '{"responses":[{"document":3,"status":"proposed"}]}', '093dc3af49bc0e01ac13c0414e5a95ba88e40d919b078f8b407fa848d2f063ba', '266547bf7d54a84c95dc8fb5ab9527239154a96d87caa293428d55bcad21d559');
INSERT INTO public.journal VALUES (25, 1795268689, 1, 'Văn thư', 'cli', 'assignment.decline', 'assignment', 4, '{"responses":[{"document":3,"status":"proposed"}]}', '{"responses":[{"document":3,"status":"declined"}]}', '266547bf7d54a84c95dc8fb5ab9527239154a96d87caa293428d55bcad21d559', '1a1118998172ffb88045ae91d6bbf7eac59363337249299522ae347af165c33a');
INSERT INTO public.journal VALUES (26, 1795268689, 1, 'Văn thư', 'cli', 'record.add', 'record', 1, '', '{"created":1795268689,"created_by":"Văn thư","day":null,"document":null,"figure":"100%","file":"bang.txt","kind":"figure","org":4,"sha256":"6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1","words":""}', '1a1118998172ffb88045ae91d6bbf7eac59363337249299522ae347af165c33a', '0f6fbf6118c6b240a810e56d8cf259233214b8d5373199518f4f8b72c9a2c922');
INSERT INTO public.journal VALUES (27, 1795268689, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 4, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"đã nộp đủ","handed":"2021-02-18","note":"thay mặt Đảng ủy Sở Tài chính","records":[1],"state":"submitted","submitted_by":1}', '0f6fbf6118c6b240a810e56d8cf259233214b8d5373199518f4f8b72c9a2c922', 'ead13d235ef9580f60ae802515affb4d06f44fac77153c1f64d80fdc956efab4');
INSERT INTO public.journal VALUES (28, 1795268689, 1, 'Văn thư', 'cli', 'document.none', 'document', 3, '{"no_task":null}', '{"no_task":{"at":1795268689,"by_name":"Văn thư","document":3}}', 'ead13d235ef9580f60ae802515affb4d06f44fac77153c1f64d80fdc956efab4', '480f8f3d0bcb1a7da5fb0bd1fff204e202404e076c447903db850beb294fc567');
INSERT INTO public.journal VALUES (29, 1795268689, 1, 'Văn thư', 'cli', 'user.second_on', 'user', 1, '{"recovery":[],"second_factor":null}', '{"recovery":["1dd583986f02e0938146d82524a2d68d503e97ecebdf0b25dadf44fd64711908","282b0e07d8bd9ae24aea053f9c42fdaf4e746ae5d91cc2c938a1dbe0defe0fe8","522fd3a3bda56261b65cd40386ec308c25415c248333a09e98ec9ca743de4d73","6c338f4ef6663af452559d1eb7e5b69732d81de52316f0489d710350f62c1401","8c7b8c42f138daf3e17a1a53a0967355da448514d8219a7fc7e68f1759fbbd34","99bd39212db8b49b1d977d6ba413852b7f82abda6b05a9b7bc30e1bd320d0210","aff873f2a2722b1aab2e2260e44717eae52461605ac2bdc23c33039a7fa4cdcc","b37abf041bc3df05912c9d4f54ee69dfd6b1171f4abf416fe6383d356ff977a6","be5662216c8950bee67dc9e2d54a93905a0292bed0d18862d90254b990e5ce68","f0e768a8c99c198c925310f1baad5e37b6baa1b84ce7657aef491aa07f0befc0"],"second_factor":{"account":1,"created":1795268689,"secret":"3bea1e5d68b719fd2d5a07b5bd04c435d1944f27564aa3ee91361e11bcc5d7da"}}', '480f8f3d0bcb1a7da5fb0bd1fff204e202404e076c447903db850beb294fc567', 'e6e0e9c19c99a93afad7ce1ea1f623485c97b404cfa0589d4be3a9d364edde29');
INSERT INTO public.journal VALUES (30, 1795268689, 1, 'Văn thư', 'cli', 'user.token', 'user', 1, '{"tokens":[]}', '{"tokens":[{"account":1,"created":1795268689,"expires":1797860689,"hash":"c81e59fa375a32c9ecdee65a043198781fc4fabafcf8da6ade2276fb13156adc","id":1,"name":"một cửa","scopes":"read"}]}', 'e6e0e9c19c99a93afad7ce1ea1f623485c97b404cfa0589d4be3a9d364edde29', '7008493c34339bcc46bf3367f3168add7f9ab57f3b1f89ac10b7fd64218412a4');
INSERT INTO public.journal VALUES (31, 1795268689, 1, 'Văn thư', 'cli', 'assignment.acknowledge', 'assignment', 1, '{"state":"assigned"}', '{"note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"acknowledged"}', '7008493c34339bcc46bf3367f3168add7f9ab57f3b1f89ac10b7fd64218412a4', '4f1e5f3ca0c0a8d9b33dd353bd12ad9c96e035626098acfaaa2ec9357b6ddd87');
INSERT INTO public.journal VALUES (32, 1795268689, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 1, '{"evidence":"","handed":null,"state":"acknowledged","submitted_by":null}', '{"evidence":"Báo cáo số 5","handed":"2021-02-18","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"submitted","submitted_by":1}', '4f1e5f3ca0c0a8d9b33dd353bd12ad9c96e035626098acfaaa2ec9357b6ddd87', 'c2d942daee9bc8b3a745a485470e4cb5ffab698bf212c9c483879ec2b9f12d33');
INSERT INTO public.journal VALUES (33, 1795268689, 1, 'Văn thư', 'cli', 'assignment.cancel', 'assignment', 2, '{"reason":"","state":"assigned"}', '{"reason":"không cần nữa","state":"cancelled"}', 'c2d942daee9bc8b3a745a485470e4cb5ffab698bf212c9c483879ec2b9f12d33', '5be5bd55dd76a1946397202d4d129204414407d9adcb00519dc33e7e5f6be60b');
INSERT INTO public.journal VALUES (34, 1795268689, 2, 'Lãnh đạo', 'cli', 'assignment.accept', 'assignment', 1, '{"done":null,"state":"submitted"}', '{"done":"2021-02-18","state":"accepted"}', '5be5bd55dd76a1946397202d4d129204414407d9adcb00519dc33e7e5f6be60b', 'a9c8f5f670df548aeb7022c26c5f0898bba2ba24699aca5d5ea79fc212bc10b6');
INSERT INTO public.journal_head VALUES (1, 34, 'a9c8f5f670df548aeb7022c26c5f0898bba2ba24699aca5d5ea79fc212bc10b6');
INSERT INTO public.no_task VALUES (3, 1795268689, 'Văn thư');
INSERT INTO public.once VALUES ('fe6ee55a4a99855eeb95b64583b9b0c4d8d9b5beee7d5e185820cbdd2b9165b9', 1795268688, '');
INSERT INTO public.once VALUES ('40a1a09ec07a10086c17e067de41aa92656a8744fe79455bb8a62da9f63f761f', 1795268689, '');
INSERT INTO public.once VALUES ('4d1e26ecf8f0c2c64d1ab1876d120f9fb0d0653a4f38f7aa6712a304aaf8f2c8', 1795268689, '');
INSERT INTO public.org VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795268688);
INSERT INTO public.org VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795268688);
INSERT INTO public.org VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795268688);
INSERT INTO public.org VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795268688);
INSERT INTO public.org VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795268688);
INSERT INTO public.org VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795268688);
INSERT INTO public.org_name VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha');
INSERT INTO public.org_name VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha');
INSERT INTO public.org_name VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi');
INSERT INTO public.org_name VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung');
INSERT INTO public.org_name VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh');
INSERT INTO public.org_name VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh');
INSERT INTO public.org_name VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh');
INSERT INTO public.org_name VALUES (2, 'Đảng ủy K.', 'đảng ủy k.', 'dang uy k.');
INSERT INTO public.record VALUES (1, 'figure', 4, NULL, '', NULL, '6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 'bang.txt', '100%', 1795268689, 'Văn thư');
INSERT INTO public.record_proof VALUES (4, 1);
INSERT INTO public.recovery_code VALUES (1, 'aff873f2a2722b1aab2e2260e44717eae52461605ac2bdc23c33039a7fa4cdcc');
INSERT INTO public.recovery_code VALUES (1, '522fd3a3bda56261b65cd40386ec308c25415c248333a09e98ec9ca743de4d73');
INSERT INTO public.recovery_code VALUES (1, '1dd583986f02e0938146d82524a2d68d503e97ecebdf0b25dadf44fd64711908');
INSERT INTO public.recovery_code VALUES (1, '6c338f4ef6663af452559d1eb7e5b69732d81de52316f0489d710350f62c1401');
INSERT INTO public.recovery_code VALUES (1, '99bd39212db8b49b1d977d6ba413852b7f82abda6b05a9b7bc30e1bd320d0210');
INSERT INTO public.recovery_code VALUES (1, '282b0e07d8bd9ae24aea053f9c42fdaf4e746ae5d91cc2c938a1dbe0defe0fe8');
INSERT INTO public.recovery_code VALUES (1, 'b37abf041bc3df05912c9d4f54ee69dfd6b1171f4abf416fe6383d356ff977a6');
INSERT INTO public.recovery_code VALUES (1, '8c7b8c42f138daf3e17a1a53a0967355da448514d8219a7fc7e68f1759fbbd34');
INSERT INTO public.recovery_code VALUES (1, 'be5662216c8950bee67dc9e2d54a93905a0292bed0d18862d90254b990e5ce68');
INSERT INTO public.recovery_code VALUES (1, 'f0e768a8c99c198c925310f1baad5e37b6baa1b84ce7657aef491aa07f0befc0');
INSERT INTO public.response VALUES (4, 3, 'declined');
INSERT INTO public.second_factor VALUES (1, '\xa5617dffaf4f6f1c2cd3beaf44ef8e07cba2b843', 1795268689);
INSERT INTO public.second_factor_used VALUES (1, 59842289);
INSERT INTO public.task VALUES (1, 1, 20, 594, 751, 'rà soát, báo cáo', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 0, 'Văn thư', 1795268689, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'rejected', 0, 'Văn thư', 1795268689, 'trùng', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (5, 1, 1, 0, 5, 'lập danh mục hồ sơ', '', '', 'date', '', 0, '', '', '2021-06-30', 1, 1, 'confirmed', 0, 'Văn thư', 1795268689, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'Văn thư', 1795268689, '', '/', NULL, '', NULL, '');
INSERT INTO public.task VALUES (4, 2, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'Văn thư', 1795268689, '', '/', NULL, '', NULL, '');
INSERT INTO public.task_assignee VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT INTO public.task_assignee VALUES (4, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (1, 0, 'Đảng ủy Khối');
INSERT INTO public.task_assignee VALUES (1, 1, 'Chi bộ Lưu trữ');
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_login_key UNIQUE (login);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (sha256);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (one);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.record_proof
    ADD CONSTRAINT record_proof_pkey PRIMARY KEY (assignment, record);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (account, hash);
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
ALTER TABLE ONLY public.sign_in_failure
    ADD CONSTRAINT sign_in_failure_pkey PRIMARY KEY (login);
ALTER TABLE ONLY public.task_assignee
    ADD CONSTRAINT task_assignee_pkey PRIMARY KEY (task, seq);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (id);
CREATE INDEX account_by_org ON public.account USING btree (org);
CREATE INDEX api_token_by_account ON public.api_token USING btree (account, id);
CREATE INDEX assignment_by_document ON public.assignment USING btree (document, due_sort, id);
CREATE INDEX assignment_by_due ON public.assignment USING btree (due_sort, id);
CREATE INDEX assignment_by_open ON public.assignment USING btree (open, due_sort, id);
CREATE INDEX assignment_by_org ON public.assignment USING btree (org, due_sort, id);
CREATE UNIQUE INDEX assignment_by_task_and_name ON public.assignment USING btree (task, assignee_key) WHERE (org IS NULL);
CREATE UNIQUE INDEX assignment_by_task_and_org ON public.assignment USING btree (task, org);
CREATE INDEX assignment_by_track ON public.assignment USING btree (track, due_sort, id);
CREATE INDEX citation_by_number ON public.citation USING btree (number_key, symbol_key);
CREATE INDEX document_access_by_document ON public.document_access USING btree (document, why, path);
CREATE INDEX document_access_by_why ON public.document_access USING btree (why, path, document);
CREATE INDEX document_by_issued ON public.document USING btree (issued_sort, id);
CREATE INDEX document_by_number ON public.document USING btree (number_key, symbol_key);
CREATE INDEX document_by_type ON public.document USING btree (type, issued_sort, id);
CREATE INDEX document_search_by_words ON public.document_search USING gin (words) WITH (fastupdate=off);
CREATE INDEX invitation_by_account ON public.invitation USING btree (account);
CREATE INDEX invitation_by_expires ON public.invitation USING btree (expires);
CREATE INDEX journal_by_subject ON public.journal USING btree (subject, subject_id, id);
CREATE INDEX once_by_at ON public.once USING btree (at);
CREATE INDEX org_by_parent ON public.org USING btree (parent);
CREATE UNIQUE INDEX org_by_parent_and_name ON public.org USING btree (COALESCE(parent, (0)::bigint), name_key);
CREATE INDEX org_name_by_fold ON public.org_name USING btree (name_fold, org);
CREATE INDEX record_by_document ON public.record USING btree (document) WHERE (document IS NOT NULL);
CREATE INDEX record_by_file ON public.record USING btree (sha256) WHERE (sha256 IS NOT NULL);
CREATE INDEX record_by_org ON public.record USING btree (org, kind, day) WHERE (org IS NOT NULL);
CREATE INDEX record_proof_by_record ON public.record_proof USING btree (record);
CREATE INDEX response_by_document ON public.response USING btree (document, assignment);
CREATE INDEX session_by_account ON public.session USING btree (account, id);
CREATE INDEX session_by_seen ON public.session USING btree (seen);
CREATE INDEX sign_in_failure_by_last ON public.sign_in_failure USING btree (last);
CREATE INDEX task_by_asker ON public.task USING btree (asker, id);
CREATE INDEX task_by_document ON public.task USING btree (document, span_from, id);
CREATE INDEX task_by_duty ON public.task USING btree (duty, period) WHERE (duty IS NOT NULL);
CREATE INDEX task_by_status ON public.task USING btree (document, status);
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
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
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
